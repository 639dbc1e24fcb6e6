import type { facts } from './facts'

export const labels = {
  basisUsd: 'Basis captured',
  spotFeeUsd: 'Spot fee',
  spotSlippageUsd: 'Spot slippage',
  futuresFeeUsd: 'Futures fee',
  futuresSlippageUsd: 'Futures slippage',
  settlementFeeUsd: 'Settlement fee',
  exitSpotFeeUsd: 'Exit spot fee',
  exitSlippageUsd: 'Exit slippage',
  costsUsd: 'Total costs',
  breakEvenFuturesPrice: 'Break-even futures price',
  breakEvenFuturesFeeRate: 'Break-even futures fee',
  breakEvenExitSlippageRate: 'Break-even exit slippage',
} satisfies Record<keyof typeof facts, string>
