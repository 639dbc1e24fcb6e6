import type { facts } from './facts'

export const letters = {
  saleMoveRate: 'j',
  settlementFeeCoin: 'c',
  soldCoin: 'X',
  salePrice: 'P_X',
  saleUsd: 'X_\\$',
  saleSlippageUsd: 'g_s',
  saleFeeUsd: 'g_f',
  settledUsd: 'Z_P',
  coinAloneUsd: 'O_P',
  naiveSettledUsd: 'Z^{*}_P',
} as const satisfies Record<keyof typeof facts, string>
