import type { Quantities } from '../answer'
import type { Scenario } from './scenario'

/** Every number of the panel beside the bond's, under its name in the vocabulary. */
export const quantitiesOf = ({ shocked, unshocked, taken }: Scenario): Quantities => ({
  liquidationPrice: taken.liquidationPrice,
  tierRate: taken.rate,
  todayValueUsd: unshocked.valueUsd,
  shockedSpotPrice: shocked.spotPrice,
  shockedFuturesPrice: shocked.futuresPrice,
  shockedBasisYield: shocked.basisYield,
  shockedPnlCoin: shocked.pnlCoin,
  shockedValueUsd: shocked.valueUsd,
  shockedChangeUsd: shocked.changeUsd,
  marginLeftCoin: shocked.marginLeftCoin,
  shockedTierRate: shocked.maintenanceRate,
  maintenanceCoin: shocked.maintenanceCoin,
  spareMarginCoin: shocked.spareCoin,
  callSpotShockRate: shocked.callSpotShock,
  callBasisShockRate: shocked.callBasisShock,
})
