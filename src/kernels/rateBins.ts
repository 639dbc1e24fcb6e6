import { requireRates } from './requireNumbers'

/** How many rates lie in each of equal bins, side by side from the least to the greatest. */
export type RateBins = {
  /** Where each begins. */
  froms: Float64Array
  /** Share of all rates. */
  shares: Float64Array
  width: number
}

/** Fine enough to see a shape, and few enough to see each. */
const aboutBins = 80
/** Rates of a venue lie on round numbers, which binary fractions miss by a hair. */
const hair = 1e-9

/**
 * The distribution of a long series of rates, in bins whose width is 1, 2 or 5 times a power of ten.
 *
 *     width = the least round number that makes at most 80 bins of the span of the rates
 *     bin = floor(rate / width)        share = count / all rates
 *
 * Convention: that of distribution, zero being a bound; a rate within a billionth of a bound is on it.
 *
 * @throws DomainError where a rate is no number above -1
 * @example rateBins(Float64Array.of(-0.0001, 0.0001, 0.0001)).shares // a third, then two thirds in the last one
 * @see distribution
 */
export function rateBins(rates: Float64Array): RateBins {
  requireRates({ quantity: 'rates', values: rates })
  let [least, most] = [Infinity, -Infinity]
  for (const rate of rates) {
    if (rate < least) least = rate
    if (rate > most) most = rate
  }
  const width = roundWidth((most - least) / aboutBins)
  const binOf = (rate: number) => Math.floor(rate / width + hair)
  const first = rates.length === 0 ? 0 : binOf(least)
  const counts = new Float64Array(rates.length === 0 ? 0 : binOf(most) - first + 1)
  for (const rate of rates) counts[binOf(rate) - first] = (counts[binOf(rate) - first] ?? 0) + 1
  return {
    froms: counts.map((_, place) => (first + place) * width),
    shares: counts.map((count) => count / rates.length),
    width,
  }
}

/** A hundredth of a percent where all rates are equal. */
const narrowest = 1e-12

function roundWidth(atLeast: number): number {
  if (!(atLeast > narrowest)) return 0.0001
  const power = 10 ** Math.floor(Math.log10(atLeast))
  const step = [1, 2, 5].find((digit) => digit * power >= atLeast * (1 - hair)) ?? 10
  return step * power
}
