import type { facts } from './facts'

export const letters = {
  basisUsd: 'A_b',
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
