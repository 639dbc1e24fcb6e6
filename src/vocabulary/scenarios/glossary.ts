import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  spotShockRate: 'shock',
  basisShockRate: 'shock',
  spotRangeRate: 'scenarioGrid',
  basisRangeRate: 'scenarioGrid',
  todayValueUsd: 'valueOnTheWay',
  shockedSpotPrice: 'shock',
  shockedFuturesPrice: 'shock',
  shockedBasisYield: 'annualBasis',
  shockedPnlCoin: 'markToMarket',
  shockedValueUsd: 'valueOnTheWay',
  shockedChangeUsd: 'markToMarket',
  marginLeftCoin: 'spareMargin',
  shockedTierRate: 'maintenanceMargin',
  maintenanceCoin: 'maintenanceMargin',
  spareMarginCoin: 'spareMargin',
  callSpotShockRate: 'callShock',
  callBasisShockRate: 'callShock',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  shock: ['scenarioGrid', 'annualBasis', 'callShock'],
  scenarioGrid: ['shock', 'markToMarket', 'spareMargin'],
  spareMargin: ['margin', 'maintenanceMargin', 'callShock'],
  callShock: ['spareMargin', 'liquidation', 'shock'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
