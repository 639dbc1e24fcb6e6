import type { BreakEven } from '../breakEven'
import type { fields } from './fields'

export const breakEvensOf = (): readonly BreakEven<keyof typeof fields>[] => [
  { term: 'breakEvenFunding', field: 'averageFunding', ties: ['floatingReturnRate', 'fixedReturnRate'] },
  {
    term: 'compoundedBreakEvenFunding',
    field: 'averageFunding',
    ties: ['compoundedFloatingReturnRate', 'fixedReturnRate'],
  },
  { term: 'impliedFunding', field: 'averageFunding', ties: ['fundingReturnRate', 'basisRate'] },
]
