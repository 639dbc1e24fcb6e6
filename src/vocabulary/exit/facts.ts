import { bareNumber, rate, usd, signedUsd, type TermFacts } from '../units'

/** The sale of the coin against the average price at which a future is settled. */
export const facts = {
  windowMinutes: bareNumber,
  exitSlices: bareNumber,
  exitDelayHours: bareNumber,
  slicedExitRate: rate,
  endExitRate: rate,
  delayedExitRate: rate,
  slicedExitUsd: usd,
  endExitUsd: usd,
  delayedExitUsd: usd,
  delayInterestUsd: signedUsd,
  closedFormRate: rate,
  simulatedExitRate: rate,
  simulatedErrorRate: rate,
} satisfies Record<string, TermFacts>
