import { bareNumber, days, rate, type TermFacts } from '../units'

/** Funding: its rates, its interval, and the same rates a year. */
export const facts = {
  fundingRate: rate,
  averageFunding: rate,
  annualisedFunding: rate,
  annualisedCompoundedFunding: rate,
  eventCount: bareNumber,
  fundingDays: days,
  keptShareRate: rate,
  costRecoveryRate: rate,
  recoveryDays: days,
} satisfies Record<string, TermFacts>
