import { exponential, naturalLogarithm } from './elementary'
import { normalDraws, type Draws } from './normalDraws'

/** How spot and basis may move. Rates a year as fractions; a basis is annualised, simple, Act/365. */
export type PriceModel = {
  /** [USD per coin] */
  spotPrice: number
  /** Annualised basis at the start. */
  basisYield: number
  /** Days until the future expires, more than 0. */
  days: number
  /** Expected return of the spot a year, jumps included. */
  drift: number
  /** Standard deviation of the spot between jumps over a year. */
  volatility: number
  /** Annualised basis that the basis returns to. */
  basisMean: number
  /** Share of its distance that the basis gives up, a year, continuously: 0 is none. */
  basisReversion: number
  /** Standard deviation of the annualised basis over a year without reversion. */
  basisVolatility: number
  /** Correlation of the moves of spot and basis, from -1 to 1. */
  correlation: number
  /** Expected number a year. */
  jumpsPerYear: number
  /** Mean and standard deviation of the logarithm of a jump. */
  jumpMean: number
  jumpVolatility: number
}

export type PricePathsArguments = {
  model: PriceModel
  /** Whole. */
  seed: number
  /** Whole, more than 0. */
  paths: number
  /** Steps of time of a path, whole, more than 0. */
  intervals: number
  /** Whether the basis is the premium of a perpetual over spot, which never expires: not annualised. */
  isPerpetual?: boolean
  /** The future at which a path is stopped [USD per coin]; infinite where none is. */
  stopPrice: number
}

/** How many paths are done, and what they have come to. */
export type PartOfPaths = { done: number; of: number; walked: () => PricePaths }

/** One figure a path. */
export type PricePaths = {
  /** The highest future on the way, the first one included [USD per coin]. */
  highestFuture: Float64Array
  /** Spot at expiry [USD per coin]. */
  endSpot: Float64Array
  /** The future on the last day: the spot, or a perpetual with its premium [USD per coin]. */
  endFuture: Float64Array
  /** Spot at the first interval at which the future was at the stop or above; NaN where it never was [USD per coin]. */
  stopSpot: Float64Array
  /** The share of the term that had passed then; NaN in the same case. */
  stopShare: Float64Array
}

/**
 * Paths of spot and future by steps of equal length, a hundred paths at a time, so that whoever runs them may pause.
 *
 *     ln spot: + (drift - volatility^2 / 2) dt - ln(1 + p (e^(jumpMean + jumpVolatility^2 / 2) - 1)) + volatility sqrt(dt) z1 + jump
 *     a jump with probability p = min(1, jumpsPerYear dt)
 *     basis: basisMean + (basis - basisMean) r + basisVolatility sqrt((1 - r^2) / (2 basisReversion)) z2
 *     r = e^(-basisReversion dt)       corr(z1, z2) = correlation
 *     future = spot * (1 + basis * years left)       a perpetual: spot * (1 + basis)
 *
 * Convention: the future is looked at once an interval, so that a stop between two looks is missed; shorter intervals miss
 * fewer. At most one jump an interval; the expected return is the drift all the same. The basis reverts exactly, however fast
 * it does. A basis that would make the future worthless is held at a thousandth of the spot.
 *
 * @see R. Merton, "Option pricing when underlying stock returns are discontinuous" (1976), for the jumps
 */
export function* pricePaths(given: PricePathsArguments): Generator<PartOfPaths, PricePaths, void> {
  const { model, seed, paths, intervals, isPerpetual = false, stopPrice } = given
  const draws = normalDraws(seed)
  const walk = walkOf({ model, intervals, isPerpetual, stopPrice, draws })
  const result: PricePaths = {
    highestFuture: new Float64Array(paths),
    endSpot: new Float64Array(paths),
    endFuture: new Float64Array(paths),
    stopSpot: new Float64Array(paths),
    stopShare: new Float64Array(paths),
  }
  for (let path = 0; path < paths; path++) {
    const { highest, end, last, stop, share } = walk()
    result.highestFuture[path] = exponential(highest)
    result.endSpot[path] = exponential(end)
    result.endFuture[path] = exponential(last)
    result.stopSpot[path] = exponential(stop)
    result.stopShare[path] = share
    if (path % 100 === 99) yield { done: path + 1, of: paths, walked: () => firstOf(result, path + 1) }
  }
  return result
}

/** The first paths of all. */
const firstOf = (
  { highestFuture, endSpot, endFuture, stopSpot, stopShare }: PricePaths,
  paths: number,
): PricePaths => ({
  highestFuture: highestFuture.subarray(0, paths),
  endSpot: endSpot.subarray(0, paths),
  endFuture: endFuture.subarray(0, paths),
  stopSpot: stopSpot.subarray(0, paths),
  stopShare: stopShare.subarray(0, paths),
})

type Walk = { model: PriceModel; intervals: number; isPerpetual: boolean; stopPrice: number; draws: Draws }
/** Logarithms of prices; `stop` and `share` are NaN where the path never stopped. */
type Walked = { highest: number; end: number; last: number; stop: number; share: number }

const leastRatio = 0.001

function walkOf({ model, intervals, isPerpetual, stopPrice, draws }: Walk): () => Walked {
  const { volatility, correlation, jumpMean, jumpVolatility } = model
  const years = model.days / 365
  const dt = years / intervals
  const jumpChance = Math.min(1, model.jumpsPerYear * dt)
  const jumpReturn = exponential(jumpMean + (jumpVolatility * jumpVolatility) / 2) - 1
  const rise = (model.drift - (volatility * volatility) / 2) * dt - naturalLogarithm(1 + jumpChance * jumpReturn)
  const spread = volatility * Math.sqrt(dt)
  const { basisReversion, basisMean } = model
  const basisKept = exponential(-basisReversion * dt)
  const basisYears = basisReversion > 0 ? (1 - basisKept * basisKept) / (2 * basisReversion) : dt
  const basisSpread = model.basisVolatility * Math.sqrt(basisYears)
  const alone = Math.sqrt(1 - correlation * correlation)
  const start = naturalLogarithm(model.spotPrice)
  const stopAt = Number.isFinite(stopPrice) ? naturalLogarithm(stopPrice) : Infinity
  const futureOf = (spot: number, basis: number, left: number) =>
    spot + naturalLogarithm(Math.max(1 + basis * (isPerpetual ? 1 : left), leastRatio))
  return () => {
    let spot = start
    let basis = model.basisYield
    let future = futureOf(spot, basis, years)
    let highest = future
    let stop = highest >= stopAt ? spot : Number.NaN
    let share = highest >= stopAt ? 0 : Number.NaN
    for (let step = 1; step <= intervals; step++) {
      const z = draws.normal()
      spot += rise + spread * z
      if (jumpChance > 0 && draws.uniform() < jumpChance) spot += jumpMean + jumpVolatility * draws.normal()
      if (basisSpread > 0 || basisReversion > 0) {
        const own = basisSpread > 0 ? correlation * z + alone * draws.normal() : 0
        basis = basisMean + (basis - basisMean) * basisKept + basisSpread * own
      }
      future = futureOf(spot, basis, years - step * dt)
      if (future > highest) highest = future
      if (future >= stopAt && Number.isNaN(stop)) {
        stop = spot
        share = step / intervals
      }
    }
    return { highest, end: spot, last: future, stop, share }
  }
}
