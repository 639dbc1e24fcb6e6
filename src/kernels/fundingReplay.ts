import { DomainError } from '../core'
import { requireRates } from './requireNumbers'

export type FundingReplayArguments = {
  /** Milliseconds since 1970, increasing. */
  times: Float64Array
  /** What was paid at each, more than -1. */
  rates: Float64Array
}

/** Figures of floatingReplay and drawdown over the whole series, and lines of as many points as it has. */
export type FundingReplayNumbers = {
  everyInterval: number
  dailySums: number
  simpleSum: number
  negativeShare: number
  lowestRate: number
  highestRate: number
  maxDrawdownRate: number
  /** What 1 has become after each payment, all put back in. */
  levels: Float64Array
  /** Level over the highest so far, the start included, less 1. */
  drawdowns: Float64Array
}

const millisecondsPerDay = 86_400_000

/**
 * A long funding history replayed in binary numbers.
 *
 *     levels = product of (1 + rate)        drawdowns = level / highest level so far - 1
 *     everyInterval, dailySums, simpleSum = the three conventions of floatingReplay
 *
 * Convention: that of floatingReplay, with the first payment in the term: within 1e-9 of it.
 *
 * @throws DomainError where there is no payment or a rate is no number above -1
 * @example fundingReplay({ times: two days, rates: 0.1 and -0.1 }).everyInterval // -0.01
 * @see floatingReplay and drawdown, which say each formula
 */
export function fundingReplay({ times, rates }: FundingReplayArguments): FundingReplayNumbers {
  if (rates.length === 0) {
    throw new DomainError({ quantity: 'rates', requirement: 'must have at least one entry', found: '0' })
  }
  requireRates({ quantity: 'rates', values: rates })
  const levels = new Float64Array(rates.length)
  const drawdowns = new Float64Array(rates.length)
  let [level, peak, deepest] = [1, 1, 0]
  let [sum, negatives, lowest, highest] = [0, 0, Infinity, -Infinity]
  let [daily, daySum, day] = [1, 0, NaN]
  for (let place = 0; place < rates.length; place++) {
    const rate = rates[place] ?? NaN
    // A midnight ends the day before it.
    const own = Math.floor(((times[place] ?? 0) - 1) / millisecondsPerDay)
    if (own !== day) {
      daily *= 1 + daySum
      daySum = 0
      day = own
    }
    daySum += rate
    sum += rate
    level *= 1 + rate
    peak = Math.max(peak, level)
    levels[place] = level
    const fall = level / peak - 1
    drawdowns[place] = fall
    deepest = Math.min(deepest, fall)
    if (rate < 0) negatives++
    lowest = Math.min(lowest, rate)
    highest = Math.max(highest, rate)
  }
  return {
    everyInterval: level - 1,
    dailySums: daily * (1 + daySum) - 1,
    simpleSum: sum,
    negativeShare: negatives / rates.length,
    lowestRate: lowest,
    highestRate: highest,
    maxDrawdownRate: deepest,
    levels,
    drawdowns,
  }
}
