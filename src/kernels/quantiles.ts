import { Decimal } from '../core'

/** Values that divide many figures into parts of equal count, and below which share of them each lies. */
export type Quantile = { share: Decimal; value: Decimal }

const digits = 12

/**
 * Quantiles of at least one figure, evenly spread between all of them.
 *
 * Convention: of n figures the quantile p is the one in place ceil(p n) of the sorted ones, as distribution has it.
 *
 * @example quantiles({ values: 1 to 100, count: 3 }) // 25, 50, 75
 */
export function quantiles({ values, count }: { values: Float64Array; count: number }): readonly Quantile[] {
  const sorted = values.toSorted()
  return Array.from({ length: count }, (_, at) => {
    const place = Math.max(1, Math.ceil(((at + 1) * sorted.length) / (count + 1)))
    const value = sorted[place - 1] ?? Number.NaN
    return { share: new Decimal(at + 1).div(count + 1), value: new Decimal(value.toPrecision(digits)) }
  })
}
