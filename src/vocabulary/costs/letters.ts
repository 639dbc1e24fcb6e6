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
  spotFeeUsd: 'A_1',
  spotSlippageUsd: 'A_2',
  futuresFeeUsd: 'A_3',
  futuresSlippageUsd: 'A_4',
  settlementFeeUsd: 'A_5',
  exitSpotFeeUsd: 'A_6',
  exitSlippageUsd: 'A_7',
  costsUsd: 'T',
  breakEvenCostUsd: 'T_0',
  breakEvenCostRate: 'T_0/C',
} as const satisfies Record<keyof typeof facts, string>
