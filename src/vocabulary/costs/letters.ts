import type { facts } from './facts'

export const letters = {
  spotFeeRate: 'f_S',
  futuresFeeRate: 'f_F',
  settlementFeeRate: 'f_T',
  exitSpotFeeRate: 'f_X',
  spotSlippageRate: 's_S',
  futuresSlippageRate: 's_F',
  exitSlippageRate: 's_X',
  spotExecutionPrice: "S'",
  futuresExecutionPrice: "F'",
  entryFeeCoin: 'e',
} as const satisfies Record<keyof typeof facts, string>
