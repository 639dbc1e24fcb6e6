import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, constantMaturityBasis, constantMaturitySeries, decimal } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'

const start = '2026-02-06T16:00Z'
const after = (days: number) => addDays({ instant: start, days: decimal(String(days)) })
const row = (time: string, expiry: string, futuresPrice: string) => ({
  time,
  expiry,
  spotPrice: decimal('36500'),
  futuresPrice: decimal(futuresPrice),
})
const [thirty, sixty] = ['30', '60'].map(decimal)
const maturities = [thirty ?? decimal('30'), sixty ?? decimal('60')]
const series = (rows: readonly ReturnType<typeof row>[], rule: 'rate-linear' | 'basis-linear' = 'rate-linear') =>
  constantMaturitySeries({ rows, maturities, rule })

describe('constantMaturitySeries', () => {
  // By hand: 20 days at 8% are 160 on 36,500, 40 days at 6% are 240; half way is 7%, and 200 over 30 days 6.6667%.
  const strip = [row(start, after(20), '36660'), row(start, after(40), '36740')]
  test('two futures make the maturity between them, and no other', () => {
    const { points, gaps, leftOut } = series(strip)
    expect(points.map(({ rates }) => rates.map((rate) => rate?.toFixed(10) ?? null))).toEqual([['0.0700000000', null]])
    expect(series(strip, 'basis-linear').points[0]?.rates[0]?.toFixed(10)).toBe('0.0666666667')
    expect([gaps, leftOut, points[0]?.quotes].map(String)).toEqual(['1', '0', '2'])
  })

  test('times are put in order, an expired future is left out, of two of one expiry the later row counts', () => {
    const rows = [
      row(after(1), after(2), '36510'),
      ...strip,
      row(after(1), after(1), '36500'),
      row(start, after(40), '36800'),
    ]
    const { points, leftOut } = series(rows)
    expect(points.map(({ time }) => time)).toEqual([start, after(1)])
    // 300 over 40 days is 7.5%: half way to 8% is 7.75%.
    expect([points[0]?.rates[0]?.toFixed(10), leftOut.toFixed()]).toEqual(['0.0775000000', '1'])
  })

  test('a future with too few days left is left out', () => {
    const { points, leftOut } = constantMaturitySeries({
      rows: strip,
      maturities,
      rule: 'rate-linear',
      leastDays: decimal('21'),
    })
    expect([points[0]?.quotes, leftOut, points[0]?.rates[0]].map(String)).toEqual(['1', '1', 'null'])
    expect(
      constantMaturitySeries({ rows: strip, maturities, rule: 'rate-linear', leastDays: decimal('20') }).leftOut,
    ).toEqual(decimal('0'))
  })

  test('no row is no point', () => expect(series([]).points).toEqual([]))

  test('law: each rate is that of the curve of its time', () => {
    const rates = decimals({ from: -100, to: 200, places: 2 })
    const holds = fc.property(rates, rates, (near, far) => {
      const [nearPrice, farPrice] = [near.plus(36500), far.plus(36500)]
      const { points } = series([row(start, after(10), nearPrice.toFixed()), row(start, after(50), farPrice.toFixed())])
      const quotes = [
        { days: decimal('10'), annualisedRate: near.div(1000) },
        { days: decimal('50'), annualisedRate: far.div(5000) },
      ]
      const { annualisedRate } = constantMaturityBasis({ quotes, maturityDays: decimal('30'), rule: 'rate-linear' })
      const rate = points[0]?.rates[0]
      return rate != null && agree(rate, annualisedRate, { within: '1e-50', scale: decimal('1') })
    })
    fc.assert(holds)
  })

  refuses([
    ['rows[0].futuresPrice must be greater than zero, was 0', () => series([row(start, after(1), '0')])],
    [
      'rows[0].time must be a date and time with a time zone, such as 2021-12-31T12:00:00Z, was today',
      () => series([row('today', after(1), '1')]),
    ],
    [
      'rows[1].expiry must be a date and time with a time zone, such as 2021-12-31T12:00:00Z, was soon',
      () => series([row(start, after(1), '1'), row(start, 'soon', '1')]),
    ],
    [
      'maturities must have at least one entry, was 0',
      () => constantMaturitySeries({ rows: [], maturities: [], rule: 'rate-linear' }),
    ],
  ])
})
