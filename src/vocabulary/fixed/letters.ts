import type { facts } from './facts'

export const letters = {
  coin: 'B',
  notionalCoin: 'V',
  heldCoin: 'H',
  residualCoin: 'R',
  residualUsd: 'R_\\$',
  faceUsd: 'N',
  priceOfFace: 'p',
  finalUsd: 'Z',
  basisUsd: 'A_b',
  unexplainedUsd: 'A_0',
  naiveContracts: 'n^{*}',
  naiveHeldCoin: 'H^{*}',
  naiveUnhedgedCoin: 'R^{*}',
  naiveFaceUsd: 'N^{*}',
} as const satisfies Record<keyof typeof facts, string>
