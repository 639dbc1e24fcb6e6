import type { EntryWords } from '../entries'

/** Money, costs and rates. */
export const rates = {
  capital: {
    name: 'Capital',
    text: 'Dollars that are put in on the first day, before any cost. Returns are measured against it.',
  },
  costOfCapital: {
    name: 'Cost of capital',
    text: 'What the dollars cost, or would earn elsewhere: a simple annual rate, Act/365. A trade is worth doing only above it.',
  },
  fee: {
    name: 'Fee',
    text: 'The venue’s charge on a trade, a share of its value: of the spot legs in dollars, of an inverse contract in coin, out of the collateral. A typed rate is a cost where positive and a rebate where negative; as a line of the profit a cost is negative.',
  },
  settlementFee: {
    name: 'Settlement fee',
    text: 'The venue’s charge on the value of contracts that are held into expiry, taken in coin at the settlement price. Some venues charge none.',
  },
  slippage: {
    name: 'Slippage',
    text: 'By how much a trade fills worse than the quote, as a share of the price: the half spread and the depth of the book. Asked for the purchase of coin, the sale of the future and the sale at the end.',
  },
  costs: {
    name: 'Costs',
    text: 'All fees and slippage of the bond from purchase to final sale, in USD at the first day’s spot price.',
  },
  breakEvenCosts: {
    name: 'Break-even costs',
    text: 'Costs at which the bond would earn exactly the cost of capital: the basis captured less what the capital costs over the term. In USD, and as a share of the capital.',
  },
  gross: {
    name: 'Gross and net',
    text: 'Gross is from the quotes alone; net is after fees and slippage on every leg, and after what whole lots leave unhedged. Yields of the term sheet are gross unless they are called net.',
  },
  yield: {
    name: 'Yield',
    text: 'The basis as an annual rate: basis over spot, × 365 / days, simple. It is what the bond promises to a holder to expiry, before costs unless it is called net.',
    not: 'Elsewhere a yield may be a coupon over a price, or an APY with rewards in it. Here it is always one return over one term, stretched to a year by the convention that the label names.',
  },
  netYield: {
    name: 'Net yield',
    text: 'The return after all costs as an annual rate, × 365 / days, simple: dollars at the end over the capital, less one.',
  },
  compounded: {
    name: 'Compounded yield',
    text: 'The annual rate if the same return were earned again and again with interest on interest: (end / start)^(365 / days) − 1. Also called effective; above the simple rate for terms under a year.',
  },
  continuous: {
    name: 'Continuous yield',
    text: 'The annual rate with interest credited at every moment: ln(end / start) × 365 / days. It is the lowest of the three for any gain, and adds up over time.',
  },
  dayCount: {
    name: 'Act/365 and Act/360',
    text: 'Actual days over a year of 365 or of 360. The same dollars show a rate smaller by 5/365 under Act/360, the money market’s habit; here it is Act/365 unless the label says otherwise. Interest in USD is capital × rate × days over that year.',
  },
  apr: {
    name: 'APR and APY',
    text: 'APR is a simple annual rate, without interest on interest; APY is the compounded one. What is called simple here is an APR, what is called compounded is an APY.',
    not: 'A lender’s APR includes fees by law, and a venue’s APR of funding is often one payment times the number in a year. Here no label says APR: each rate names its convention and whether costs are in it.',
  },
  excess: {
    name: 'Excess',
    text: 'Net yield less the cost of capital, simple, a year. Below zero the dollars are better used elsewhere. Of a roll by the long side, who pays the yield, it is the cost of capital less the yield.',
  },
  carry: {
    name: 'Carry',
    text: 'Dollars that the bond earns over the cost of its capital, for the whole term and after all costs: break-even costs less costs.',
    not: 'Elsewhere carry is the whole return of a position if no price moves, or the cost of holding a good; cash and carry is the trade itself. Here only what is left over the cost of capital.',
  },
  profit: {
    name: 'Profit',
    text: 'Dollars at the end less the capital, for the whole term. Called gross it is of the quotes alone, before costs and lots.',
  },
  returnRate: {
    name: 'Return over the term',
    text: 'Dollars at the end over dollars at the start, less one. Not annualised: compare it only with returns over as many days.',
  },
  unexplained: {
    name: 'Unexplained',
    text: 'Profit less the lines that explain it, in USD. It is zero but for rounding far behind the last digit shown; anything else would be an error.',
  },
  convention: {
    name: 'Convention',
    text: 'How dollars become an annual rate: on which base, before or after costs, with which compounding, on a year of how many days. The same trade has 36 such rates here, and a rate without its convention says little.',
  },
  dollarMargin: {
    name: 'Margin in dollars',
    text: 'Dollars posted beside the coin for the futures leg, as a share of its value at the futures price. An inverse bond needs none: its coin is the margin; the rate is for comparing with trades that do.',
  },
  capitalWithMargin: {
    name: 'Yield on capital with margin',
    text: 'The profit over the capital and the margin posted in dollars, a simple annual rate, Act/365: lower than on spot, because more dollars are bound.',
  },
  bothLegs: {
    name: 'Yield on both legs',
    text: 'The profit over the value of coin and future added up, a simple annual rate, Act/365: about half of the yield on spot. The futures leg is the coin at the price of the future, in USD.',
  },
} satisfies Record<string, EntryWords>
