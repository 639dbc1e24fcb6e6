import type { BreakEven } from '../breakEven'
import type { fields } from './fields'

/** The bond earns what its capital costs. */
const ties = ['annualisedYield', 'costOfCapital'] as const

export const breakEvensOf = (): readonly BreakEven<keyof typeof fields>[] => [
  { term: 'breakEvenFuturesPrice', field: 'futuresPrice', ties, lotsAside: true },
  { term: 'breakEvenFuturesFeeRate', field: 'futuresFeeRate', ties, lotsAside: true },
  { term: 'breakEvenExitSlippageRate', field: 'exitSlippageRate', ties },
]
