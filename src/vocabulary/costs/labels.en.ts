import type { facts } from './facts'

export const labels = {
  spotFeeRate: 'Spot fee',
  futuresFeeRate: 'Futures fee',
  settlementFeeRate: 'Settlement fee',
  exitSpotFeeRate: 'Exit spot fee',
  spotSlippageRate: 'Spot slippage',
  futuresSlippageRate: 'Futures slippage',
  exitSlippageRate: 'Exit slippage',
  spotExecutionPrice: 'Spot fill',
  futuresExecutionPrice: 'Futures fill',
  entryFeeCoin: 'Futures fee (BTC)',
} satisfies Record<keyof typeof facts, string>
