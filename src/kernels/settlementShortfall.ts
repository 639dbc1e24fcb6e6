import { Decimal } from '../core'
import { normalDraws } from './normalDraws'

export type SettlementShortfallArguments = {
  /** Standard deviation of the logarithm of the price over a year. */
  volatility: Decimal
  windowMinutes: Decimal
  /** Equal parts sold along the window, each at the end of its stretch; whole, at least 1. */
  slices: Decimal
  /** After the window [hours]. */
  delayHours: Decimal
  seed: Decimal
  /** Whole, at least 2. */
  paths: number
}

/** One standard deviation over the paths, as a share of the price before the window, and how sure it is. */
export type SimulatedSpread = {
  rate: Decimal
  /** Standard error of the rate. */
  errorRate: Decimal
}

export type SettlementShortfall = { sliced: SimulatedSpread; end: SimulatedSpread; delayed: SimulatedSpread }

const digits = 12

/**
 * Sales against the average price of a window, along simulated prices without a drift.
 *
 *     price: + volatility sqrt(dt) z1, in shares of the price before, dt the stretch of a slice
 *     average of a stretch = mean of its ends + volatility * sqrt(dt / 12) * z2
 *     shortfall = average price of the sales - average price of the window
 *     rate = root of the mean square of the shortfalls    errorRate = rate / sqrt(2 paths)
 *
 * Convention: to the first order in the move of the window, as settlementExit. Between its ends a stretch is a Brownian
 * bridge, whose area has a variance of dt / 12: no step is too long.
 *
 * @see settlementExit for the closed form
 */
export function settlementShortfall(given: SettlementShortfallArguments): SettlementShortfall {
  const volatility = given.volatility.toNumber()
  const slices = given.slices.toNumber()
  const years = given.windowMinutes.toNumber() / 525_600
  const delay = given.delayHours.toNumber() / 8_760
  const { normal } = normalDraws(given.seed.toNumber())
  const dt = years / slices
  const step = volatility * Math.sqrt(dt)
  const bridge = volatility * Math.sqrt(dt / 12)
  const wait = volatility * Math.sqrt(delay)

  const squares = { sliced: 0, end: 0, delayed: 0 }
  for (let path = 0; path < given.paths; path++) {
    let price = 0
    let [area, sales] = [0, 0]
    for (let slice = 1; slice <= slices; slice++) {
      const from = price
      price += step * normal()
      area += (from + price) / 2 + bridge * normal()
      sales += price
    }
    const average = area / slices
    const late = wait > 0 ? price + wait * normal() : price
    squares.sliced += (sales / slices - average) ** 2
    squares.end += (price - average) ** 2
    squares.delayed += (late - average) ** 2
  }
  const spread = (sum: number): SimulatedSpread => {
    const rate = Math.sqrt(sum / given.paths)
    return { rate: exact(rate), errorRate: exact(rate / Math.sqrt(2 * given.paths)) }
  }
  return { sliced: spread(squares.sliced), end: spread(squares.end), delayed: spread(squares.delayed) }
}

const exact = (value: number): Decimal => new Decimal(value).toSignificantDigits(digits)
