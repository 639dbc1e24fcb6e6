import type { BreakEven } from '../breakEven'
import type { fields } from './fields'

export const breakEvensOf = (): readonly BreakEven<keyof typeof fields>[] => [
  {
    term: 'breakEvenCoinBorrowRate',
    field: 'coinBorrowRate',
    ties: ['buyBackUsd', 'shortSaleUsd * (1 + costOfCapital * daysToExpiry / 365)'],
  },
]
