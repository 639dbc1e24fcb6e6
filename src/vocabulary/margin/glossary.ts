import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  maintenanceOn: 'maintenanceMargin',
  maintenanceMarginRate: 'maintenanceMargin',
  margin: 'margin',
  liquidationPrice: 'liquidation',
  bankruptcyPrice: 'bankruptcy',
  marginRate: 'dollarMargin',
  marginUsd: 'dollarMargin',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  margin: ['maintenanceMargin', 'leverage', 'liquidation'],
  maintenanceMargin: ['margin', 'liquidation'],
  liquidation: ['maintenanceMargin', 'bankruptcy', 'leverage'],
  bankruptcy: ['liquidation', 'adl'],
  leverage: ['margin', 'liquidation'],
  dollarMargin: ['capitalWithMargin', 'margin', 'marginCall'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
