import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  windowMinutes: 'twapWindow',
  exitSlices: 'slicedExit',
  exitDelayHours: 'exitDelay',
  slicedExitRate: 'slicedExit',
  endExitRate: 'exitSigma',
  delayedExitRate: 'exitDelay',
  slicedExitUsd: 'slicedExit',
  endExitUsd: 'exitSigma',
  delayedExitUsd: 'exitDelay',
  delayInterestUsd: 'exitDelay',
  closedFormRate: 'exitSigma',
  simulatedExitRate: 'simulatedExit',
  simulatedErrorRate: 'simulatedExit',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  twapWindow: ['exitSigma', 'slicedExit'],
  exitSigma: ['twapWindow', 'volatility', 'slicedExit'],
  slicedExit: ['exitSigma', 'twapWindow'],
  exitDelay: ['exitSigma', 'exchangeExposure'],
  simulatedExit: ['exitSigma', 'simulation'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
