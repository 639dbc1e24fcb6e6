import type { BreakEven } from '../breakEven'
import type { fields } from './fields'

/** Closing costs nothing. */
export const breakEvensOf = (): readonly BreakEven<keyof typeof fields>[] => [
  { term: 'unwindBreakEvenRate', field: 'closingRate', ties: ['unwindLossUsd', '0'] },
]
