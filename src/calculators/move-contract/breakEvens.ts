import type { BreakEven } from '../breakEven'
import type { fields } from './fields'

/** The contract is worth what is paid for it. */
export const breakEvensOf = (): readonly BreakEven<keyof typeof fields>[] => [
  { term: 'moveImpliedRate', field: 'moveVolatility', ties: ['averageFairUsd', 'movePaidUsd'] },
]
