import { days, number, rate, type TermFacts } from '../units'

/** Funding: its rates, its interval, and the same rates a year. */
export const facts = {
  fundingRate: rate,
  expectedFunding: rate,
  averageFunding: rate,
  annualisedFunding: rate,
  annualisedCompoundedFunding: rate,
  intervalHours: number,
  eventCount: number,
  fundingDays: days,
} satisfies Record<string, TermFacts>
