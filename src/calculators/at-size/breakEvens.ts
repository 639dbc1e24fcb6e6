import type { BreakEven } from '../breakEven'
import type { fields } from './fields'
import type { Walked } from './walked'

/** The largest size: its bond yields just what its capital costs. */
export const breakEvensOf = ({ books }: Walked): readonly BreakEven<keyof typeof fields>[] =>
  books === null ? [] : [{ term: 'tieSizeUsd', field: 'capitalUsd', ties: ['sizeNetYield', 'costOfCapital'] }]
