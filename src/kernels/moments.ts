import { Decimal } from '../core'

export const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)
export const meanOf = (values: Float64Array): number => sumOf(values) / values.length

/** The correlation of figures in pairs; 0 where one of them never changes. */
export function correlationOf(one: Float64Array, other: Float64Array): number {
  const [a, b] = [meanOf(one), meanOf(other)]
  const both = sumOf(one.map((value, at) => (value - a) * ((other[at] ?? NaN) - b)))
  const size = Math.sqrt(sumOf(one.map((value) => (value - a) ** 2)) * sumOf(other.map((value) => (value - b) ** 2)))
  return size === 0 ? 0 : both / size
}

/** An estimate with six digits, as it would be typed. */
export const sixDigits = (value: number): Decimal => new Decimal(value).toSignificantDigits(6)
