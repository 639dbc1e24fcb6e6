import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  fills: 'fills',
  direction: 'side',
  entryPrice: 'entryPrice',
  exitPrice: 'exitPrice',
  entryValueCoin: 'contractValue',
  exitValueCoin: 'contractValue',
  pnlCoin: 'result',
  pnlUsd: 'result',
  naivePnlCoin: 'signTrap',
  naivePnlUsd: 'signTrap',
  tangentPnlCoin: 'linearResult',
  tangentPnlUsd: 'linearResult',
  breakEvenPrice: 'breakEvenPrice',
  filledContracts: 'contracts',
  filledNotionalCoin: 'contractValue',
  averageEntryPrice: 'averageEntry',
  depositUsd: 'margin',
  liquidationOnLiquidationValue: 'liquidation',
  liquidationOnEntryValue: 'liquidation',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  entryPrice: ['exitPrice', 'averageEntry'],
  exitPrice: ['entryPrice', 'result'],
  averageEntry: ['fills', 'entryPrice'],
  fills: ['averageEntry', 'contracts'],
  contractValue: ['inverseContract', 'notional', 'result'],
  result: ['contractValue', 'signTrap', 'side'],
  signTrap: ['result', 'inverseContract'],
  linearResult: ['linearContract', 'result'],
  breakEvenPrice: ['fee', 'result'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
