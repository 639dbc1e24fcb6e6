import type { facts } from './facts'

export const labels = {
  spotShockRate: 'Spot shock',
  basisShockRate: 'Basis shock, p.a.',
  spotRangeRate: 'Grid: spot ±',
  basisRangeRate: 'Grid: basis p.a. ±',
  todayValueUsd: 'Value today',
  shockedSpotPrice: 'Spot after the shock',
  shockedFuturesPrice: 'Futures after the shock',
  shockedBasisYield: 'Basis p.a. after the shock',
  shockedPnlCoin: 'Mark-to-market (BTC)',
  shockedValueUsd: 'Value after the shock',
  shockedChangeUsd: 'Mark-to-market (USD)',
  marginLeftCoin: 'Margin left',
  shockedTierRate: 'Maintenance rate after the shock',
  maintenanceCoin: 'Maintenance',
  spareMarginCoin: 'Margin above maintenance',
  callSpotShockRate: 'Liquidation at spot shock',
  callBasisShockRate: 'Liquidation at basis shock, p.a.',
} satisfies Record<keyof typeof facts, string>
