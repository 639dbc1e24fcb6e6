import type { BreakEven } from '../breakEven'
import type { fields } from './fields'

export const breakEvensOf = (): readonly BreakEven<keyof typeof fields>[] => [
  { term: 'breakEvenLoanRate', field: 'bondLoanRate', ties: ['ownYield', 'deliveredYield'] },
]
