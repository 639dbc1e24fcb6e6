import type { BreakEven } from '../breakEven'
import type { fields } from './fields'
import type { Token } from './token'

/** The token neither grows nor shrinks; it grows as the index does. */
export const breakEvensOf = ({ growth }: Token): readonly BreakEven<keyof typeof fields>[] => [
  { term: 'standstillTrendRate', field: 'trendRate', ties: ['tokenGrowthRate', '0'] },
  ...(growth.outgrowTrendRate === null
    ? []
    : [{ term: 'outgrowTrendRate', field: 'trendRate', ties: ['tokenGrowthRate', 'indexGrowthRate'] } as const]),
]
