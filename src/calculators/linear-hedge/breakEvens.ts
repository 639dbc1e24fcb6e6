import type { BreakEven } from '../breakEven'
import type { fields } from './fields'

export const breakEvensOf = (): readonly BreakEven<keyof typeof fields>[] => [
  {
    term: 'collateralCallPrice',
    field: 'settlementPrice',
    ties: ['collateralUsd + linearPnlUsd', 'marginRate * hedgedCoin * settlementPrice'],
  },
]
