import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  side: 'side',
  multiplier: 'contractSize',
  lotSize: 'lot',
  contracts: 'contracts',
  lots: 'lot',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  inverseContract: ['linearContract', 'contractSize', 'nakaDollar'],
  linearContract: ['inverseContract', 'linearHedge', 'marginCall'],
  contractSize: ['contracts', 'lot', 'size'],
  lot: ['contracts', 'residual'],
  contracts: ['contractSize', 'lot', 'size'],
  side: ['contracts', 'signTrap'],
  size: ['contracts', 'contractSize', 'notional', 'beginnersSize'],
  notional: ['face', 'contractValue', 'size'],
  satoshi: ['coin'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
