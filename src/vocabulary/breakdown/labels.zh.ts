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
  breakEvenCostUsd: '盈亏平衡成本',
  breakEvenCostRate: '盈亏平衡成本（占本金）',
} satisfies Record<keyof typeof english, string>
