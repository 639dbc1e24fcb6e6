import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, coinPerShareOn, decimal } from '../../../src/core'
import { keptAfter } from '../../../src/core/carry/coinPerShare'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'

const fund = {
  coinPerShare: decimal('0.0006'),
  asOf: '2025-06-15',
  on: '2025-06-17',
  etfFeeRate: decimal('0.365'),
}
const split = { date: '2025-06-16', ratio: decimal('3') }

describe('coinPerShareOn', () => {
  // By hand: a thousandth a day, twice: 0.999^2 = 0.998001; the 3:1 split of ARKB on 2025-06-16 leaves a third of it.
  test('two days of a thousandth and a split of three for one', () => {
    const answer = coinPerShareOn({ ...fund, splits: [split] })
    expect([answer.days, answer.keptRate, answer.splitRatio, answer.coinPerShare].map(String)).toEqual([
      '2',
      '0.998001',
      '3',
      '0.0001996002',
    ])
  })

  test('a split counts on its own day, and not before the statement', () => {
    const on = (asOf: string, day: string) =>
      coinPerShareOn({ ...fund, asOf, on: day, splits: [split] }).splitRatio.toFixed()
    expect([on('2025-06-15', '2025-06-15'), on('2025-06-15', '2025-06-16'), on('2025-06-16', '2025-06-17')]).toEqual([
      '1',
      '3',
      '1',
    ])
  })

  // The prospectuses' quarter of a percent: e^(-0.0025) is 0.997503122.
  test('a quarter of a percent a year keeps 99.7503% of the coin', () => {
    const { keptRate } = coinPerShareOn({
      ...fund,
      asOf: '2026-01-01',
      on: '2027-01-01',
      etfFeeRate: decimal('0.0025'),
    })
    expect(keptRate.toFixed(7)).toBe('0.9975031')
  })

  test('law: coin in a share times shares never grows, and a day after another is both', () => {
    const spans = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }))
    const holds = fc.property(spans, decimals({ from: 0, to: 9, places: 3 }), ([first, second], tenths) => {
      const etfFeeRate = tenths.div(10)
      const day = (days: number) => addDays({ instant: '2025-01-01T00:00Z', days: decimal(String(days)) }).slice(0, 10)
      const [asOf, middle, on] = [day(0), day(first), day(first + second)]
      const splits = [split]
      const whole = coinPerShareOn({ coinPerShare: fund.coinPerShare, asOf, on, etfFeeRate, splits })
      const half = coinPerShareOn({ coinPerShare: fund.coinPerShare, asOf, on: middle, etfFeeRate, splits })
      const rest = coinPerShareOn({ coinPerShare: half.coinPerShare, asOf: middle, on, etfFeeRate, splits })
      const held = whole.coinPerShare.times(whole.splitRatio)
      return (
        agree(rest.coinPerShare, whole.coinPerShare, { within: '1e-50' }) &&
        held.lessThanOrEqualTo(fund.coinPerShare.times('1.0000000001'))
      )
    })
    fc.assert(holds)
  })

  test('half a day takes half of it, near enough', () => {
    expect(
      keptAfter({ etfFeeRate: decimal('0.0025'), days: decimal('0.5') })
        .pow(2)
        .toFixed(12),
    ).toBe(keptAfter({ etfFeeRate: decimal('0.0025'), days: decimal('1') }).toFixed(12))
  })

  const but = (change: object) => () => coinPerShareOn({ ...fund, ...change })
  refuses([
    ['coinPerShare must be greater than zero, was 0', but({ coinPerShare: decimal('0') })],
    ['etfFeeRate must be at least 0 and less than 1, was 1', but({ etfFeeRate: decimal('1') })],
    ['asOf must be a date, such as 2026-02-27, was today', but({ asOf: 'today' })],
    ['on must be a date and time that exist, was 2025-02-29', but({ on: '2025-02-29' })],
    ['on must be later than the start, was 2025-06-14', but({ on: '2025-06-14' })],
    ['splits[0].ratio must be greater than zero, was 0', but({ splits: [{ ...split, ratio: decimal('0') }] })],
    ['splits[0].date must be a date, such as 2026-02-27, was June', but({ splits: [{ ...split, date: 'June' }] })],
  ])
})
