import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  linearSymbol: 'linearContract',
  linearPrice: 'linearContract',
  linearExpiry: 'linearContract',
  linearFeeRate: 'costs',
  linearSlippageRate: 'costs',
  contractCoin: 'linearContract',
  contractsPerLot: 'lot',
  borrowSpreadRate: 'loan',
  linearContracts: 'linearHedge',
  hedgedCoin: 'linearHedge',
  linearResidualCoin: 'residual',
  notionalUsd: 'notional',
  borrowRate: 'loan',
  coinPnlUsd: 'hedgeLegs',
  linearPnlUsd: 'hedgeLegs',
  hedgePnlUsd: 'hedgeLegs',
  marginCallUsd: 'marginCall',
  postedUsd: 'marginCall',
  loanToValueRate: 'loanToValue',
  borrowCostUsd: 'loan',
  linearEndUsd: 'hedgesCompared',
  linearProfitUsd: 'hedgesCompared',
  linearReturnRate: 'hedgesCompared',
  linearYield: 'hedgesCompared',
  inverseEndUsd: 'hedgesCompared',
  inverseProfitUsd: 'hedgesCompared',
  inverseReturnRate: 'hedgesCompared',
  inverseYield: 'hedgesCompared',
  yieldLostRate: 'hedgesCompared',
  linearLongPnlUsd: 'longs',
  inverseLongPnlCoin: 'longs',
  inverseLongPnlUsd: 'longs',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  linearHedge: ['linearContract', 'marginCall', 'hedgesCompared'],
  loan: ['marginCall', 'loanToValue', 'yield'],
  hedgeLegs: ['linearHedge', 'result'],
  marginCall: ['loan', 'dollarMargin', 'liquidation'],
  loanToValue: ['loan', 'marginCall'],
  hedgesCompared: ['linearHedge', 'fixedBond', 'loan'],
  longs: ['owedCoin', 'linearContract', 'inverseContract'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
