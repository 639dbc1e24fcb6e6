import type { EntryText } from '../entryText'

export const entries = {
  floatingBond: {
    name: 'Floating-rate bond',
    text: 'BTC bought and an inverse perpetual sold against it: a dollar loan without maturity, whose rate resets at every funding payment.',
  },
  fundingUnit: {
    name: 'Unit of rates',
    text: 'Whether the funding rates in the table are percent (0.01) or fractions (0.0001). Venues show percent, their files hold fractions; nothing is guessed.',
  },
  summedFunding: {
    name: 'Funding summed and compounded',
    text: 'The sum adds all rates of the term, as if no payment were reinvested; compounded multiplies 1 + rate, minus one, as if each were. Neither is annualised; fees are not included.',
  },
  costOfCapitalFunding: {
    name: 'Cost of capital per interval',
    text: 'The cost of capital as a funding rate, before all costs: the rate which, paid at every interval of the year, equals the cost of capital: the annual rate × funding interval in hours / 8,760.',
  },
  negativeEvents: {
    name: 'Negative payments',
    text: 'How many payments had a negative rate: the short side, the bond, paid instead of receiving.',
  },
  payment: {
    name: 'Funding paid and received',
    text: 'BTC paid at a funding time: contracts × size / price × rate, positive if received by the bond. In dollars it is valued at the price of that payment, also when payments are added up.',
  },
  rehedge: {
    name: 'Re-hedge, rebalancing',
    text: 'Selling contracts for BTC received as funding, or buying back for BTC paid, in whole lots, so that the dollars stay hedged and compound. “Every interval” does both, “increase only” never buys back, “never” leaves the BTC unhedged. Positive is sold.',
    not: 'A fund that rebalances restores a leverage or a weight. Here only what a payment changed is traded.',
  },
  unhedgedResult: {
    name: 'Unhedged BTC PnL',
    text: 'PnL of BTC that no contract covered, in USD: the only line of a hedged bond that depends on where the price went.',
  },
  drawdown: {
    name: 'Max drawdown',
    text: 'The lowest equity in dollars against the highest before it, as a share, zero or negative; the start counts as a high. Read after each payment, not in between.',
  },
  unwind: {
    name: 'Close-out value',
    text: 'What is left if all contracts are bought back at the last price, after that fee: in BTC, and in dollars at that price. The BTC itself is not yet sold.',
  },
  leaving: {
    name: 'Exiting before a payment',
    text: 'Closing before a known negative funding payment and reopening after it costs two fees and twice the slippage; staying costs the payment. Only rates below minus both are worth exiting for. Costs are negative; price moves in between are not included.',
  },
  eventPrice: {
    name: 'Price at payment',
    text: 'The perpetual’s price at a funding payment, in USD per BTC. Generated payments move in a straight line from today’s price to the end price; the last price is that of the last payment.',
  },
} satisfies Record<string, EntryText>
