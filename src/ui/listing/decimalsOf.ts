import type { Listing } from '../../calculators/details'
import { factsOf, type TermUnit } from '../../vocabulary/terms'
import { formatTerm } from '../format'

/** Units whose amounts are written with as many decimals as they have. */
const trimmed: ReadonlySet<TermUnit> = new Set<TermUnit>(['coin', 'days', 'number', 'rate'])
const numeral = /^[+−]?[\d,]+(?:\.(\d+))?$/

const decimalsIn = (text: string): number => numeral.exec(text)?.[1]?.length ?? 0

/** The decimals of the amount that has most of them, column by column: with as many each, their points stand in line. */
export const decimalsOf = ({ columns, rows }: Pick<Listing<string>, 'columns' | 'rows'>): readonly number[] =>
  columns.map(({ term }, at) =>
    trimmed.has(factsOf(term).unit)
      ? rows.reduce((most, { values }) => {
          const value = values[at] ?? null
          return value === null ? most : Math.max(most, decimalsIn(formatTerm(term, value)))
        }, 0)
      : 0,
  )

/**
 * A number with that many decimals; what is no plain numeral, or has as many already, stays as it is. So does a whole count
 * beside parts of one: contracts of a dollar beside coins.
 */
export function withDecimals(text: string, { decimals, unit }: { decimals: number; unit: TermUnit }): string {
  const missing = decimals - decimalsIn(text)
  const isWholeCount = unit === 'number' && !text.includes('.')
  if (missing <= 0 || isWholeCount || !numeral.test(text)) return text
  return `${text}${text.includes('.') ? '' : '.'}${'0'.repeat(missing)}`
}
