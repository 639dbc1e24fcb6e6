import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  spotFeeRate: 'fee',
  futuresFeeRate: 'fee',
  settlementFeeRate: 'settlementFee',
  exitSpotFeeRate: 'fee',
  spotSlippageRate: 'slippage',
  futuresSlippageRate: 'slippage',
  exitSlippageRate: 'slippage',
  spotExecutionPrice: 'executionPrice',
  futuresExecutionPrice: 'executionPrice',
  entryFeeCoin: 'fee',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  fee: ['settlementFee', 'slippage', 'costs'],
  settlementFee: ['fee', 'settlement'],
  slippage: ['executionPrice', 'fee', 'costs'],
  executionPrice: ['slippage', 'spot', 'futuresPrice'],
  costs: ['fee', 'slippage', 'breakEvenCosts', 'gross'],
  gross: ['netYield', 'costs'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
