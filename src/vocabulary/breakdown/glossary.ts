import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  basisUsd: 'basisCaptured',
  spotFeeUsd: 'fee',
  spotSlippageUsd: 'slippage',
  futuresFeeUsd: 'fee',
  futuresSlippageUsd: 'slippage',
  settlementFeeUsd: 'settlementFee',
  exitSpotFeeUsd: 'fee',
  exitSlippageUsd: 'slippage',
  costsUsd: 'costs',
  breakEvenFuturesPrice: 'breakEvenCosts',
  breakEvenFuturesFeeRate: 'breakEvenCosts',
  breakEvenExitSlippageRate: 'breakEvenCosts',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  basisCaptured: ['basis', 'costs', 'profit'],
  breakEvenCosts: ['costs', 'basisCaptured', 'costOfCapital'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
