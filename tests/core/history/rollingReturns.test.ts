import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, rollingReturns, totalReturnIndex } from '../../../src/core'
import { refuses } from '../refusals'
import { agree } from '../samples'
import { daily, day, rates } from './days'

const index = totalReturnIndex({ start: day(0), periods: daily('0.1', '0.1', '-0.5') })
const over = (windowDays: string, given = index) => rollingReturns({ index: given, windowDays: decimal(windowDays) })

describe('rollingReturns', () => {
  test('windows of a day, and of two', () => {
    expect(over('1').rows.map(({ returnRate }) => returnRate.toFixed())).toEqual(['0.1', '0.1', '-0.5'])
    expect(over('2')).toMatchObject({
      rows: [
        { time: day(2), returnRate: decimal('0.21'), annualisedYield: decimal('0.21').times('182.5') },
        { time: day(3), returnRate: decimal('-0.45') },
      ],
      independentWindows: decimal('1'),
    })
  })

  test('a window starts at the last point at or before its first instant', () => {
    expect(over('1.5').rows.map(({ returnRate }) => returnRate.toFixed())).toEqual(['0.21', '-0.45'])
  })

  test('a history shorter than the window has none', () => {
    expect(over('4')).toEqual({ rows: [], independentWindows: decimal('0') })
    expect(over('4', index.slice(0, 1))).toEqual({ rows: [], independentWindows: decimal('0') })
  })

  test('law: windows side by side compound to the whole, and there are as many as said', () => {
    const holds = fc.property(
      fc.array(rates, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 7 }),
      (paid, days) => {
        const all = totalReturnIndex({ start: day(0), periods: daily(...paid.map((rate) => rate.toFixed())) })
        const { rows, independentWindows } = over(`${days}`, all)
        expect(independentWindows.toNumber()).toBe(Math.floor(paid.length / days))
        const apart = rows.filter((_, place) => place % days === 0)
        const whole = apart.reduce((so, { returnRate }) => so.times(returnRate.plus(1)), decimal('1'))
        return agree(whole, all[apart.length * days]!.level)
      },
    )
    fc.assert(holds)
  })

  refuses([
    ['index must have at least one entry, was 0', () => over('1', [])],
    ['windowDays must be greater than zero, was 0', () => over('0')],
    [
      'index[1].level must be greater than zero, was 0',
      () => over('1', [index[0]!, { time: day(1), level: decimal('0') }]),
    ],
    [
      'index[1].time must be later than the one before, was 2021-01-01T00:00:00.000Z',
      () => over('1', [index[0]!, index[0]!]),
    ],
  ])
})
