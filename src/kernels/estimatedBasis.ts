import type { Decimal } from '../core'
import { naturalLogarithm } from './elementary'
import { leastMoves, yearMs, type DatedPrices } from './estimatedSpot'
import { correlationOf, meanOf, sixDigits, sumOf } from './moments'

/** Prices of several futures, each row with the expiry of its own [milliseconds since 1970]. */
export type DatedFutures = DatedPrices & { expiries: Float64Array }

export type EstimatedBasis = {
  /** Annualised basis that it returns to. */
  mean: Decimal
  /** Share of its distance that it gives up, a year, continuously. */
  reversion: Decimal
  /** Standard deviation of the annualised basis over a year without reversion. */
  volatility: Decimal
  /** Correlation of its moves with those of the spot. */
  correlation: Decimal
}

const dayMs = 86_400_000
/** Nearer futures swing with every dollar; the nearest one at least this far is read. */
const leastDays = 14

/**
 * Mean, reversion and volatility of the annualised basis of the nearest future at least 14 days from its expiry.
 *
 *     basis = (future / spot - 1) * 365 / days
 *     next = mean + (basis - mean) * kept + error, by least squares    reversion = -ln(kept) / dt
 *     volatility^2 = variance of error * 2 reversion / (1 - kept^2)
 *
 * Convention: one basis a day (UTC), of its last prices: beside a price of another hour a future would swing with the coin. dt
 * is the mean distance of the moments; a basis that does not revert has reversion 0 and the mean of all. Null with fewer than
 * thirty moves.
 */
export function estimatedBasis({ spot, futures }: { spot: DatedPrices; futures: DatedFutures }): EstimatedBasis | null {
  const { times, bases, spots } = basesOf({ spot, futures })
  const count = bases.length - 1
  if (count < leastMoves) return null
  const [before, after] = [bases.subarray(0, count), bases.subarray(1)]
  const dt = ((times[count] ?? NaN) - (times[0] ?? NaN)) / yearMs / count
  const [meanBefore, meanAfter] = [meanOf(before), meanOf(after)]
  const spread = sumOf(before.map((basis) => (basis - meanBefore) ** 2))
  if (spread === 0) return null
  const slope = sumOf(before.map((basis, at) => (basis - meanBefore) * ((after[at] ?? NaN) - meanAfter))) / spread
  const isReverting = slope > 0 && slope < 1
  const kept = isReverting ? slope : 1
  const mean = isReverting ? (meanAfter - slope * meanBefore) / (1 - slope) : meanOf(bases)
  const errors = before.map((basis, at) => (after[at] ?? NaN) - mean - (basis - mean) * kept)
  const reversion = -naturalLogarithm(kept) / dt
  const years = isReverting ? (1 - kept * kept) / (2 * reversion) : dt
  const moves = spots.subarray(1).map((price, at) => naturalLogarithm(price / (spots[at] ?? NaN)))
  return {
    mean: sixDigits(mean),
    reversion: sixDigits(isReverting ? reversion : 0),
    volatility: sixDigits(Math.sqrt(meanOf(errors.map((error) => error * error)) / years)),
    correlation: sixDigits(correlationOf(errors, moves)),
  }
}

/** A midnight ends the day before it. */
const dayOf = (time: number) => Math.ceil(time / dayMs)

/** The basis at the end of each day on which a future far enough and the spot are known. */
function basesOf({ spot, futures }: { spot: DatedPrices; futures: DatedFutures }) {
  const spotOn = new Map(Array.from(spot.times, (time, at) => [dayOf(time), spot.values[at] ?? NaN]))
  const nearest = new Map<number, { time: number; days: number; price: number }>()
  futures.times.forEach((time, at) => {
    const days = ((futures.expiries[at] ?? NaN) - time) / dayMs
    // The last price of a future on a day is the one nearest to its end, too.
    if (days >= leastDays && days < (nearest.get(dayOf(time))?.days ?? Infinity))
      nearest.set(dayOf(time), { time, days, price: futures.values[at] ?? NaN })
  })
  const rows = [...nearest].flatMap(([on, { time, days, price }]) => {
    const coin = spotOn.get(on)
    return coin === undefined ? [] : [{ time, coin, basis: ((price / coin - 1) * 365) / days }]
  })
  return {
    times: Float64Array.from(rows, ({ time }) => time),
    bases: Float64Array.from(rows, ({ basis }) => basis),
    spots: Float64Array.from(rows, ({ coin }) => coin),
  }
}
