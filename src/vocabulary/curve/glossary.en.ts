import type { EntryText } from '../entryText'

export const entries = {
  basis: {
    name: 'Basis',
    text: 'Future less spot, in USD for one coin: positive in contango, negative in backwardation, nil at expiry. It is the interest of the bond.',
    not: 'In commodities it is often spot less future, with the other sign; a tax basis is a price of purchase; a basis point is 0.01%. As an annual rate it is called yield here, or basis p.a.',
  },
  basisRate: {
    name: 'Basis rate',
    text: 'Basis over spot: the return over the days to expiry from the quotes alone, not annualised.',
  },
  annualBasis: {
    name: 'Basis p.a.',
    text: 'Basis over spot as an annual rate at some later moment, × 365 / the days that are then left, simple. It says how the market prices the rest of the term.',
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
  convention: {
    name: 'Convention',
    text: 'How dollars become an annual rate: on which base, before or after costs, with which compounding, on a year of how many days. The same trade has 36 such rates here, and a rate without its convention says little.',
  },
  dv01: {
    name: 'Basis DV01',
    text: 'By how many USD the bond’s value today changes when the annual basis widens by one basis point, 0.01%, with spot where it is. Negative: a wider basis lowers the mark, and leaves the dollars at expiry as they are.',
    not: 'Of a government bond, DV01 is for a change of interest rates. Here the rate is the basis.',
  },
  path: {
    name: 'Path',
    text: 'Values by day, typed or pasted: of the annual basis for the value on the way, of funding and price for the floating bond. Between two days values are interpolated in a straight line.',
  },
} satisfies Record<string, EntryText>
