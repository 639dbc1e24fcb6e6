import type { facts } from './facts'

export const labels = {
  spotFeeRate: 'Spot fee',
  futuresFeeRate: 'Futures fee',
  settlementFeeRate: 'Settlement fee',
  exitSpotFeeRate: 'Exit spot fee',
  spotSlippageRate: 'Spot slippage',
  futuresSlippageRate: 'Futures slippage',
  exitSlippageRate: 'Exit slippage',
  spotExecutionPrice: 'Spot paid',
  futuresExecutionPrice: 'Future sold at',
  entryFeeCoin: 'Futures fee',
} satisfies Record<keyof typeof facts, string>
