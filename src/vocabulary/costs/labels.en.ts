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
  spotFeeUsd: 'Spot fee',
  spotSlippageUsd: 'Spot slippage',
  futuresFeeUsd: 'Futures fee',
  futuresSlippageUsd: 'Futures slippage',
  settlementFeeUsd: 'Settlement fee',
  exitSpotFeeUsd: 'Exit spot fee',
  exitSlippageUsd: 'Exit slippage',
  costsUsd: 'Costs',
  breakEvenCostUsd: 'Break-even costs',
  breakEvenCostRate: 'Break-even costs, of capital',
} satisfies Record<keyof typeof facts, string>
