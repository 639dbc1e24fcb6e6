import { bareNumber, days, rate, type TermFacts } from '../units'

/** Funding: its rates, its interval, and the same rates a year. */
export const facts = {
  fundingRate: rate,
  averageFunding: rate,
  annualisedFunding: rate,
  annualisedCompoundedFunding: rate,
  eventCount: bareNumber,
  fundingDays: days,
} satisfies Record<string, TermFacts>
