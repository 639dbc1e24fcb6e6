import type { Decimal } from '../core'

/** Exact values as the binary numbers that kernels compute with and screens place; each to the nearest. */
export const numbersOf = (values: readonly Decimal[]): Float64Array =>
  Float64Array.from(values, (value) => value.toNumber())

/** The same of values with gaps, each of which is NaN. */
export const numbersWithGaps = (values: readonly (Decimal | null)[]): Float64Array =>
  Float64Array.from(values, (value) => value?.toNumber() ?? NaN)

/** ISO instants with a zone as milliseconds since 1970. */
export const instantsOf = (times: readonly string[]): Float64Array =>
  Float64Array.from(times, (time) => Date.parse(time))
