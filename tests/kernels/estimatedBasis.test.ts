import { describe, expect, test } from 'vitest'
import { estimatedBasis } from '../../src/kernels/estimatedBasis'
import { normalDraws } from '../../src/kernels/normalDraws'
import { day, days, dt, times, walk } from './walk'

describe('estimatedBasis', () => {
  /** A future that is always 90 days away, on a basis that reverts to 8% with a third of its moves those of the spot. */
  function market() {
    const spot = walk({ volatility: 0.6 })
    const { normal } = normalDraws(2)
    const kept = Math.exp(-6 * dt)
    const spread = 0.2 * Math.sqrt((1 - kept * kept) / 12)
    let basis = 0.08
    const values = spot.values.map((price, at) => {
      const own = at === 0 ? 0 : (spot.moves[at - 1]! / (0.6 * Math.sqrt(dt))) * 0.3 + Math.sqrt(1 - 0.09) * normal()
      basis = 0.08 + (basis - 0.08) * kept + (at === 0 ? 0 : spread * own)
      return price * (1 + (basis * 90) / 365)
    })
    return { spot, futures: { times, values, expiries: times.map((time) => time + 90 * day) } }
  }

  test('law: it finds what a basis was drawn from', () => {
    const { mean, reversion, volatility, correlation } = estimatedBasis(market())!
    // Standard errors over eleven years: 0.2 / 6 / sqrt(11) of the mean, sqrt(2 * 6 / 11) of the reversion.
    expect(Math.abs(mean.toNumber() - 0.08)).toBeLessThan((3 * 0.2) / 6 / Math.sqrt(10.9))
    expect(Math.abs(reversion.toNumber() - 6)).toBeLessThan(3 * Math.sqrt(12 / 10.9))
    expect(Math.abs(volatility.toNumber() - 0.2)).toBeLessThan((3 * 0.2) / Math.sqrt(2 * days) + 0.005)
    expect(Math.abs(correlation.toNumber() - 0.3)).toBeLessThan(3 / Math.sqrt(days) + 0.01)
  })

  test('the nearest future of a day is read, but none that is nearly over', () => {
    const { spot, futures } = market()
    const near = {
      times,
      values: spot.values.map((price) => price * 2),
      expiries: times.map((time) => time + 10 * day),
    }
    const both = {
      times: Float64Array.from([...futures.times, ...near.times]),
      values: Float64Array.from([...futures.values, ...near.values]),
      expiries: Float64Array.from([...futures.expiries, ...near.expiries]),
    }
    expect(estimatedBasis({ spot, futures: both })).toEqual(estimatedBasis({ spot, futures }))
  })

  test('of a day the last price counts, beside the last one of the coin', () => {
    const { spot, futures } = market()
    const twice = (line: Float64Array, noon: (value: number) => number) =>
      Float64Array.from([...line].flatMap((value) => [noon(value), value]))
    const halfDay = (time: number) => time - day / 2
    const times = twice(futures.times, halfDay)
    const twiceADay = {
      spot: { times, values: twice(spot.values, (price) => price * 1.05) },
      futures: {
        times,
        values: twice(futures.values, (price) => price * 0.9),
        expiries: twice(futures.expiries, (at) => at),
      },
    }
    expect(estimatedBasis(twiceADay)).toEqual(estimatedBasis({ spot, futures }))
  })

  test('without days in common there is none', () => {
    const { spot, futures } = market()
    const late = { ...spot, times: spot.times.map((time) => time + 20_000 * day) }
    expect(estimatedBasis({ spot: late, futures })).toBeNull()
  })
})
