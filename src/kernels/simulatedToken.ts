import { Decimal, DomainError, type Slicing } from '../core'
import { distribution, type Distribution } from './distribution'
import { exponential } from './elementary'
import { normalDraws } from './normalDraws'
import { quantiles, type Quantile } from './quantiles'
import { runningToken, type TokenNumbers } from './runningToken'

export type SimulatedTokenArguments = {
  leverage: Decimal
  /** [USD] */
  fundUsd: Decimal
  feeRate: Decimal
  fundingRate: Decimal
  /** Null where it is rebalanced at the close only. */
  triggerRate: Decimal | null
  slicing: Slicing
  /** Expected return of the index, a year. */
  trendRate: Decimal
  /** A year. */
  volatility: Decimal
  /** Closes of a path, whole. */
  days: Decimal
  paths: Decimal
  seed: Decimal
}

export type SimulatedToken = {
  paths: Decimal
  /** Value at the end; 0 of a path on which it was liquidated [USD]. */
  token: Distribution
  /** Each sorted by itself [USD]. */
  quantiles: Readonly<Record<'token' | 'opposite' | 'index', readonly Quantile[]>>
  /** Share of the paths on which the token ends below what was put in, beats its multiple, is liquidated; both end below. */
  lossRate: Decimal
  beatsRate: Decimal
  liquidatedRate: Decimal
  bothFallRate: Decimal
}

/**
 * A token, its opposite and their index over simulated days, a hundred paths at a time.
 *
 *     ln price: + (trendRate - volatility^2 / 2) / 365 + volatility sqrt(1 / 365) z
 *
 * Convention: the tokens as core's tokenPath runs them, rebalanced once a day; one seed draws all paths in their order.
 *
 * @see generatedPrices, whose single path has tosses of a coin for z
 */
export function* simulatedToken(
  given: SimulatedTokenArguments,
): Generator<{ done: number; of: number }, SimulatedToken, void> {
  const [paths, days] = [given.paths.toNumber(), given.days.toNumber()]
  const fundUsd = given.fundUsd.toNumber()
  const numbers = numbersOf(given)
  const [token, opposite] = [runningToken(numbers), runningToken({ ...numbers, leverage: -numbers.leverage })]
  const move = moves(given)
  const ends = { token: new Float64Array(paths), opposite: new Float64Array(paths), index: new Float64Array(paths) }
  for (let path = 0; path < paths; path++) {
    token.restart()
    opposite.restart()
    let [long, short, index] = [fundUsd, fundUsd, fundUsd]
    for (let day = 0; day < days; day++) {
      const ratio = move()
      index *= ratio
      long = token.step(ratio)
      short = opposite.step(ratio)
    }
    ends.token[path] = long
    ends.opposite[path] = short
    ends.index[path] = index
    if (path % every === every - 1) yield { done: path + 1, of: paths }
  }
  for (const values of Object.values(ends)) requireWithinRange(given.trendRate, values)
  const shareOf = (holds: (place: number) => boolean) =>
    new Decimal(ends.token.reduce((sum, _, place) => sum + (holds(place) ? 1 : 0), 0)).div(given.paths)
  const at = (values: Float64Array, place: number) => values[place] ?? Number.NaN
  const naive = (place: number) => fundUsd + numbers.leverage * (at(ends.index, place) - fundUsd)
  return {
    paths: given.paths,
    token: distribution(ends.token),
    quantiles: {
      token: quantiles({ values: ends.token, count: quantileCount }),
      opposite: quantiles({ values: ends.opposite, count: quantileCount }),
      index: quantiles({ values: ends.index, count: quantileCount }),
    },
    lossRate: shareOf((place) => at(ends.token, place) < fundUsd),
    // A multiple that is met but for the last digit is not beaten.
    beatsRate: shareOf((place) => at(ends.token, place) - naive(place) > fundUsd * leastLead),
    liquidatedRate: shareOf((place) => at(ends.token, place) === 0),
    bothFallRate: shareOf((place) => at(ends.token, place) < fundUsd && at(ends.opposite, place) < fundUsd),
  }
}

/** A trend over years at a high leverage may overflow. */
function requireWithinRange(trendRate: Decimal, values: Float64Array): void {
  if (values.every(Number.isFinite)) return
  const requirement = 'must give a result within range'
  throw new DomainError({ quantity: 'trendRate', requirement, found: trendRate.toString() })
}

/** Paths of a part. */
const every = 100
const leastLead = 1e-9
const quantileCount = 49
const secondsPerMinute = 60

function numbersOf({ leverage, fundUsd, feeRate, fundingRate, triggerRate, slicing }: SimulatedTokenArguments) {
  return {
    leverage: leverage.toNumber(),
    fundUsd: fundUsd.toNumber(),
    feeRate: feeRate.toNumber(),
    fundingRate: fundingRate.toNumber(),
    triggerRate: triggerRate?.toNumber() ?? Number.NaN,
    sliceUsd: slicing.sliceUsd.toNumber(),
    sliceMove: slicing.adverseRate.times(slicing.secondsPerSlice).div(secondsPerMinute).toNumber(),
  } satisfies TokenNumbers
}

/** One day's ratio of the index after another. */
function moves({ trendRate, volatility, seed }: SimulatedTokenArguments): () => number {
  const { normal } = normalDraws(seed.toNumber())
  const sigma = volatility.toNumber()
  const rise = (trendRate.toNumber() - (sigma * sigma) / 2) / 365
  const spread = sigma * Math.sqrt(1 / 365)
  return () => exponential(rise + spread * normal())
}
