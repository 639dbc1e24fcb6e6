import ndarray from 'ndarray'
import ops from 'ndarray-ops'
import { bench, describe } from 'vitest'
import { decimal, symmetricGrid } from '../../src/core'
import { pricePaths } from '../../src/kernels/pricePaths'
import { shockSurface } from '../../src/kernels/shockSurface'
import { inverse } from '../core/samples'
import { finished } from './finished'

const [faceUsd, entryPrice, spotPrice, futuresPrice] = [1_022_010, 66_983.2, 65_432.5, 67_010]
const [coin, margin, rate, days] = [15.2577, 3.0515, 0.0267, 35.4]
const steps = 100
const [spotRange, basisRange] = [0.6, 0.6]
const side = steps + 1

/** A loop whose result nobody reads may be left out. */
const read = (value: number | undefined) => {
  if (value === undefined || Number.isNaN(value)) throw new Error('Nothing was computed.')
}

/** The comparison prints the ratio of each to the fastest. All three fill five figures of 101 by 101 cells. */
describe('the scenario grid', () => {
  const [spotShocks, basisShocks] = [spotRange, basisRange].map((range) =>
    symmetricGrid({ range: decimal(`${range}`), steps }),
  )
  const bond = {
    coin: decimal(`${coin}`),
    contracts: decimal(`${faceUsd}`),
    contract: inverse,
    entryPrice: decimal(`${entryPrice}`),
    spotPrice: decimal(`${spotPrice}`),
    futuresPrice: decimal(`${futuresPrice}`),
    margin: decimal(`${margin}`),
    days: decimal(`${days}`),
    maintenanceMarginRate: decimal(`${rate}`),
  }
  bench('the kernel, checks and decimals included', () => {
    const surface = shockSurface({ ...bond, spotShocks: spotShocks!, basisShocks: basisShocks! })
    read(surface.spareCoin[0])
  })

  bench('a plain loop over floats', () => {
    const figures = Array.from({ length: 5 }, () => new Float64Array(side * side))
    const today = (coin + faceUsd / futuresPrice - faceUsd / entryPrice) * spotPrice
    for (let row = 0; row < side; row++) {
      const spot = spotPrice * (1 - spotRange + (2 * spotRange * row) / steps)
      for (let column = 0; column < side; column++) {
        const basis = -basisRange + (2 * basisRange * column) / steps
        const future = spot * (futuresPrice / spotPrice + (basis * days) / 365)
        const pnl = faceUsd / future - faceUsd / entryPrice
        const cell = row * side + column
        figures[0]![cell] = (coin + pnl) * spot
        figures[1]![cell] = (coin + pnl) * spot - today
        figures[2]![cell] = pnl
        figures[3]![cell] = margin + pnl
        figures[4]![cell] = margin + pnl - (faceUsd / future) * rate
      }
    }
    read(figures[4]![0])
  })

  const cells = () => ndarray(new Float64Array(side * side), [side, side])
  bench('ndarray-ops, whole arrays at a time', () => {
    const [spots, ratios, futures, sold, pnl] = [cells(), cells(), cells(), cells(), cells()]
    for (let place = 0; place < side; place++) {
      ops.assigns(spots.pick(place, null), spotPrice * (1 - spotRange + (2 * spotRange * place) / steps))
      const basis = -basisRange + (2 * basisRange * place) / steps
      ops.assigns(ratios.pick(null, place), futuresPrice / spotPrice + (basis * days) / 365)
    }
    ops.mul(futures, spots, ratios)
    ops.recip(sold, futures)
    ops.mulseq(sold, faceUsd)
    ops.subs(pnl, sold, faceUsd / entryPrice)
    const [value, change, left, spare] = [cells(), cells(), cells(), cells()]
    ops.adds(value, pnl, coin)
    ops.muleq(value, spots)
    ops.subs(change, value, (coin + faceUsd / futuresPrice - faceUsd / entryPrice) * spotPrice)
    ops.adds(left, pnl, margin)
    ops.muls(spare, sold, -rate)
    ops.addeq(spare, left)
    read(spare.get(0, 0))
  })
})

const [paths, intervals] = [2000, 1095]
const [volatility, years] = [0.55, 1]
const dt = years / intervals

/** Normal draws from the platform's own generator: faster, and other ones on every machine and in every run. */
const normal = () => Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random())

/** The highest price of each path; a fifth of the paths that a long run has. */
describe('2,000 paths of 1,095 intervals', () => {
  const none = { drift: 0, basisYield: 0, basisMean: 0, basisReversion: 0, basisVolatility: 0, correlation: 0 }
  const model = { ...none, spotPrice: 100, days: 365, volatility, jumpsPerYear: 0, jumpMean: 0, jumpVolatility: 0 }
  bench('the kernel: seeded, the same on every machine', () => {
    read(finished(pricePaths({ model, seed: 1, paths, intervals, stopPrice: Infinity })).highestFuture[0])
  })

  bench('a plain loop over floats, drawn by Math.random', () => {
    const highest = new Float64Array(paths)
    for (let path = 0; path < paths; path++) {
      let [price, most] = [0, 0]
      for (let step = 0; step < intervals; step++) {
        price += (-volatility * volatility * dt) / 2 + volatility * Math.sqrt(dt) * normal()
        if (price > most) most = price
      }
      highest[path] = 100 * Math.exp(most)
    }
    read(highest[0])
  })

  const row = () => ndarray(new Float64Array(paths))
  bench('ndarray-ops, all paths a step at a time, drawn by Math.random', () => {
    const [price, most, first, second] = [row(), row(), row(), row()]
    for (let step = 0; step < intervals; step++) {
      ops.random(first)
      ops.random(second)
      ops.mulseq(first, -1)
      ops.addseq(first, 1)
      ops.logeq(first)
      ops.mulseq(first, -2)
      ops.sqrteq(first)
      ops.mulseq(second, 2 * Math.PI)
      ops.coseq(second)
      ops.muleq(first, second)
      ops.mulseq(first, volatility * Math.sqrt(dt))
      ops.addseq(first, (-volatility * volatility * dt) / 2)
      ops.addeq(price, first)
      ops.maxeq(most, price)
    }
    ops.expeq(most)
    ops.mulseq(most, 100)
    read(most.get(0))
  })
})
