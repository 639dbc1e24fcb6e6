import type { labels as english } from './labels.en'

export const labels = {
  spotFeeRate: '现货手续费',
  futuresFeeRate: '期货手续费',
  settlementFeeRate: '结算手续费',
  exitSpotFeeRate: '卖出手续费',
  spotSlippageRate: '现货滑点',
  futuresSlippageRate: '期货滑点',
  exitSlippageRate: '卖出滑点',
  spotExecutionPrice: '现货成交价',
  futuresExecutionPrice: '期货成交价',
  entryFeeCoin: '期货手续费（BTC）',
} satisfies Record<keyof typeof english, string>
