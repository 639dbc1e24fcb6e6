import type { facts } from './facts'

export const letters = {
  spotShockRate: 's_S',
  basisShockRate: 's_y',
  spotRangeRate: '\\hat s_S',
  basisRangeRate: '\\hat s_y',
  todayValueUsd: 'V_0',
  shockedSpotPrice: 'S_s',
  shockedFuturesPrice: 'F_s',
  shockedBasisYield: 'y_s',
  shockedPnlCoin: 'G_s',
  shockedValueUsd: 'V_s',
  shockedChangeUsd: '\\Delta V',
  marginLeftCoin: 'D_s',
  shockedTierRate: 'm_s',
  maintenanceCoin: 'D_m',
  spareMarginCoin: 'D_+',
  callSpotShockRate: 's_S^{*}',
  callBasisShockRate: 's_y^{*}',
} as const satisfies Record<keyof typeof facts, string>
