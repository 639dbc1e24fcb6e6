import type { Field, facts } from './facts'

export const labels = {
  side: 'Side',
  multiplier: 'Contract size',
  lotSize: 'Lot size',
  contracts: 'Contracts',
  lots: 'Lots',
} satisfies Record<Field | keyof typeof facts, string>

export const options = {
  'side.long': 'Long',
  'side.short': 'Short',
}
