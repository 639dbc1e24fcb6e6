import type { Formulas } from '../answer'
import { bondFormulas } from '../bondFormulas'

export const formulas = {
  ...bondFormulas,
  endExitRate: 'spotVolatility * sqrt(windowMinutes / 525600 / 3)',
  slicedExitRate: 'endExitRate / exitSlices',
  delayedExitRate: 'spotVolatility * sqrt(windowMinutes / 525600 / 3 + exitDelayHours / 8760)',
  endExitUsd: 'faceUsd * endExitRate',
  slicedExitUsd: 'faceUsd * slicedExitRate',
  delayedExitUsd: 'faceUsd * delayedExitRate',
  delayInterestUsd: 'faceUsd * costOfCapital * exitDelayHours / 8760',
} as const satisfies Formulas
