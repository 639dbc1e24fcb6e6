import type { BreakEven } from '../breakEven'
import type { fields } from './fields'

export const breakEvensOf = (): readonly BreakEven<keyof typeof fields>[] => [
  { term: 'leaveRate', field: 'nextRate', ties: ['nextPaymentCoin', 'leaveCostCoin'] },
]
