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
  breakEvenFuturesPrice: 'F_0',
  breakEvenFuturesFeeRate: '\\phi_{F,0}',
  breakEvenExitSlippageRate: '\\sigma_{X,0}',
} as const satisfies Record<keyof typeof facts, string>
