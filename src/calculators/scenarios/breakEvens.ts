import type { BreakEven } from '../breakEven'
import type { fields } from './fields'

const ties = ['marginLeftCoin', 'maintenanceCoin'] as const

export const breakEvensOf = (): readonly BreakEven<keyof typeof fields>[] => [
  { term: 'callSpotShockRate', field: 'spotShockRate', ties },
  { term: 'callBasisShockRate', field: 'basisShockRate', ties },
]
