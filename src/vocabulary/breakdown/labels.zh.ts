import type { labels as english } from './labels.en'

export const labels = {
  basisUsd: '基差收益',
  spotFeeUsd: '现货手续费',
  spotSlippageUsd: '现货滑点',
  futuresFeeUsd: '期货手续费',
  futuresSlippageUsd: '期货滑点',
  settlementFeeUsd: '结算手续费',
  exitSpotFeeUsd: '卖出手续费',
  exitSlippageUsd: '卖出滑点',
  costsUsd: '成本合计',
  breakEvenFuturesPrice: '期货价临界值',
  breakEvenFuturesFeeRate: '期货手续费临界值',
  breakEvenExitSlippageRate: '卖出滑点临界值',
} satisfies Record<keyof typeof english, string>
