import type { BreakEven } from '../breakEven'
import type { fields } from './fields'
import type { Trade } from './trade'

/** All the cash left is called for. */
export const breakEvensOf = ({ limit }: Trade): readonly BreakEven<keyof typeof fields>[] =>
  limit === null
    ? []
    : [{ term: 'cashOutPrice', field: 'settlementPrice', ties: ['marginCallUsd', 'max(0, idleCashUsd)'] }]
