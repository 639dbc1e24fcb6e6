import type { EntryText } from '../entryText'

export const entries = {
  basis: {
    name: 'Basis',
    text: 'Future minus spot, in USD per BTC: positive in contango, negative in backwardation, zero at expiry. It is the interest of the bond.',
    not: 'In commodities it is often spot minus future, with the other sign; a tax basis is a purchase price; a basis point is 0.01%. As an annual rate it is called APR here, or basis p.a.',
  },
  basisRate: {
    name: 'Basis, % of spot',
    text: 'Basis divided by spot: the return over the days to expiry from the quotes alone, not annualised.',
  },
  annualBasis: {
    name: 'Basis p.a.',
    text: 'Basis divided by spot as a simple annual rate at some later moment, × 365 / the days then left. It says how the market prices the rest of the term.',
  },
  yield: {
    name: 'Yield',
    text: 'The basis as an annual rate: basis / spot × 365 / days, simple. It is what the bond pays a holder to expiry, before costs unless called net.',
    not: 'Elsewhere a yield may be a coupon over a price, or an APY with rewards. Here it is one return over one term, stretched to a year by the convention in the label.',
  },
  netYield: {
    name: 'Net yield',
    text: 'The return after all costs as a simple annual rate: net proceeds / capital − 1, × 365 / days.',
  },
  compounded: {
    name: 'APY (compounded yield)',
    text: 'The annual rate if the same return were earned again and again, interest on interest: (end / start)^(365 / days) − 1. Also called effective; above the simple rate for terms under a year.',
  },
  continuous: {
    name: 'Continuous yield',
    text: 'The annual rate with interest credited at every moment: ln(end / start) × 365 / days. The lowest of the three for any gain; it adds up over time.',
  },
  dayCount: {
    name: 'Act/365 and Act/360',
    text: 'Actual days over a year of 365 or of 360. The same dollars show a rate lower by 5/365 under Act/360, the money market’s convention; here it is Act/365 unless the label says otherwise. Interest in USD is capital × rate × days over that year.',
  },
  apr: {
    name: 'APR and APY',
    text: 'APR is a simple annual rate, without interest on interest; APY is the compounded one.',
    not: 'A lender’s APR includes fees by law, and a venue’s APR of funding is often one payment times the number in a year. Here an APR is gross or net as its label says, Act/365.',
  },
  convention: {
    name: 'Convention',
    text: 'How dollars become an annual rate: on which base, before or after costs, with which compounding, on a year of how many days. The same trade has 36 such rates here.',
  },
  dv01: {
    name: 'Basis DV01',
    text: 'Change in the bond’s value today, in USD, when the annual basis widens by one basis point (0.01%) with spot unchanged. Negative: a wider basis lowers the mark and leaves the proceeds at expiry as they are.',
    not: 'For a government bond, DV01 is for a change of interest rates. Here the rate is the basis.',
  },
  path: {
    name: 'Path',
    text: 'Values by day, typed or pasted: of the annual basis for the value before expiry, of funding and price for the floating bond. Between two days values are interpolated linearly.',
  },
} satisfies Record<string, EntryText>
