import { Decimal } from '../core'
import { exponential } from './elementary'
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

/** Stretches of a window, at least: each is averaged along a bridge between its ends. */
const leastStretches = 8
const digits = 12

/**
 * Sales against the average price of a window, along simulated prices without a drift.
 *
 *     price: * exp(-volatility^2 dt / 2 + volatility sqrt(dt) z1), dt a stretch of the window
 *     average of a stretch = mean of its ends + price * volatility * sqrt(dt / 12) * z2
 *     shortfall = average price of the sales - average price of the window
 *     rate = root of the mean square of the shortfalls    errorRate = rate / sqrt(2 paths)
 *
 * Convention: between its ends a stretch is a Brownian bridge; its area has a variance of dt / 12.
 *
 * @see settlementExit for the closed form
 */
export function settlementShortfall(given: SettlementShortfallArguments): SettlementShortfall {
  const volatility = given.volatility.toNumber()
  const slices = given.slices.toNumber()
  const years = given.windowMinutes.toNumber() / 525_600
  const delay = given.delayHours.toNumber() / 8_760
  const { normal } = normalDraws(given.seed.toNumber())
  const perSlice = Math.ceil(leastStretches / slices)
  const stretches = slices * perSlice
  const dt = years / stretches
  const moved = (price: number, time: number) =>
    price * exponential((-volatility * volatility * time) / 2 + volatility * Math.sqrt(time) * normal())
  const bridge = volatility * Math.sqrt(dt / 12)

  const squares = { sliced: 0, end: 0, delayed: 0 }
  for (let path = 0; path < given.paths; path++) {
    let price = 1
    let [area, sales] = [0, 0]
    for (let stretch = 1; stretch <= stretches; stretch++) {
      const from = price
      price = moved(price, dt)
      area += (from + price) / 2 + from * bridge * normal()
      if (stretch % perSlice === 0) sales += price
    }
    const average = area / stretches
    const late = delay > 0 ? moved(price, delay) : price
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
