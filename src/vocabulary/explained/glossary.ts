import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  held: 'explainedDay',
  priorValuation: 'explainedDay',
  neighbourExpiry: 'rollDown',
  priorSpotPrice: 'explainedDay',
  priorFuturesPrice: 'explainedDay',
  neighbourPrice: 'rollDown',
  priorEquityCoin: 'explainedDay',
  feesPaidCoin: 'explainedDay',
  priorDays: 'explainedDay',
  priorRate: 'explainedDay',
  todayRate: 'explainedDay',
  rolledRate: 'rollDown',
  dayOpenCoin: 'explainedDay',
  dayFundingCoin: 'explainedDay',
  priorValueUsd: 'explainedDay',
  dayValueUsd: 'explainedDay',
  explainedCarryUsd: 'explainedDay',
  rollDownUsd: 'rollDown',
  basisMoveUsd: 'explainedDay',
  explainedFundingUsd: 'explainedDay',
  explainedFeesUsd: 'explainedDay',
  openCoinUsd: 'explainedDay',
  dayProfitUsd: 'explainedDay',
  dayUnexplainedUsd: 'explainedDay',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  explainedDay: ['rollDown', 'basis', 'residual'],
  rollDown: ['explainedDay', 'basis'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
