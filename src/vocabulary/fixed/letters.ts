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
  unexplainedUsd: 'A_0',
  naiveContracts: 'n^{*}',
  naiveHeldCoin: 'H^{*}',
  naiveUnhedgedCoin: 'R^{*}',
  naiveFaceUsd: 'N^{*}',
  settlementPrice: 'P',
  coinLegUsd: 'H_\\$',
  futuresPnlCoin: 'G',
  futuresPnlUsd: 'G_\\$',
} as const satisfies Record<keyof typeof facts, string>
