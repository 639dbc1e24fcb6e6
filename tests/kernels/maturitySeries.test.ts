import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { constantMaturitySeries, decimal, type InterpolationRule } from '../../src/core'
import { maturitySeries } from '../../src/kernels/maturitySeries'
import { numbers, stripOf } from './stripOf'

const day = 86_400_000
const maturities = ['30', '60'].map((days) => decimal(days))
const iso = (time: number) => new Date(time).toISOString()

describe('maturitySeries', () => {
  // By hand: 20 days at 8% are 160 on 36,500, 40 days at 6% are 240; half way is 7%.
  const at = 20_000 * day
  const rows = [
    { time: at - 3_600_000, price: 1, place: 0, expiry: at + 20 * day },
    { time: at, price: 36_660, place: 0, expiry: at + 20 * day },
    { time: at - 3_600_000, price: 36_740, place: 1, expiry: at + 40 * day },
    { time: at, price: 36_500, place: 2, expiry: at },
    { time: at, price: 36_500, place: 3, expiry: NaN },
    { time: at + 2 * day, price: 36_500, place: 1, expiry: at + 40 * day },
  ]
  const strip = stripOf(rows, ['A', 'B', 'C', 'perpetual'])

  test('the last prices of a day make its maturities, a day without the coin is none', () => {
    const spot = numbers([[at, 36_500]])
    const { points, gaps, leftOut } = maturitySeries({
      strip,
      spot,
      maturities,
      rule: 'rate-linear',
      leastDays: decimal('0'),
    })
    expect(points.map(({ time, rates }) => [time, rates.map((rate) => rate?.toFixed(10) ?? null)])).toEqual([
      [iso(at), ['0.0700000000', null]],
    ])
    expect([gaps, leftOut, points[0]?.quotes].map(String)).toEqual(['1', '1', '2'])
  })

  test('of two symbols with one expiry the later row counts, whichever symbol was seen first', () => {
    const expiry = at + 30 * day
    const twice = [
      { time: at - 7_200_000, price: 1, place: 0, expiry },
      { time: at - 3_600_000, price: 36_500, place: 1, expiry },
      { time: at, price: 36_740, place: 0, expiry },
    ]
    const { points } = maturitySeries({
      strip: stripOf(twice, ['A', 'B']),
      spot: numbers([[at, 36_500]]),
      maturities,
      rule: 'rate-linear',
      leastDays: decimal('0'),
    })
    // 240 on 36,500 in 30 days are 8%.
    expect(points[0]?.rates[0]?.toFixed(10)).toBe('0.0800000000')
  })

  test('law: within 1e-9 of core', () => {
    const quotes = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 150 }), fc.integer({ min: 900, max: 1200 })), {
      selector: ([days]) => days,
      minLength: 1,
      maxLength: 8,
    })
    const leastDays = decimal('7')
    const holds = fc.property(
      fc.array(quotes, { maxLength: 5 }),
      fc.constantFrom<InterpolationRule>('rate-linear', 'basis-linear'),
      (drawn, rule) => {
        const listed = drawn.flatMap((futures, index) =>
          futures.map(([days, price]) => ({
            time: at + index * day,
            place: days + index,
            expiry: at + (index + days) * day,
            price,
          })),
        )
        const spot = numbers(drawn.map((_, index) => [at + index * day, 1000] as const))
        const found = maturitySeries({ strip: stripOf(listed, []), spot, maturities, rule, leastDays })
        const exact = constantMaturitySeries({
          rows: listed.map(({ time, expiry, price }) => ({
            time: iso(time),
            expiry: iso(expiry),
            spotPrice: decimal('1000'),
            futuresPrice: decimal(`${price}`),
          })),
          maturities,
          rule,
          leastDays,
        })
        expect([found.gaps, found.leftOut].map(String)).toEqual([exact.gaps, exact.leftOut].map(String))
        expect(found.points.length).toBe(exact.points.length)
        for (const [place, point] of exact.points.entries()) {
          const other = found.points[place]!
          expect([other.day, other.quotes].map(String)).toEqual([point.day, point.quotes].map(String))
          point.rates.forEach((rate, index) => {
            const same = other.rates[index]
            if (rate === null) expect(same).toBeNull()
            else expect(same?.minus(rate).abs().lessThan('1e-9')).toBe(true)
          })
        }
      },
    )
    fc.assert(holds)
  })
})
