import { describe, expect, test } from 'vitest'
import { dayTickText, timeAxisOver } from '../../../src/ui/charts/timeAxis'

const day = (date: string) => Date.parse(date) / 86_400_000
const ticksOver = (from: string, to: string) => {
  const axis = timeAxisOver([day(from), day(to)])
  return axis.ticks.map(dayTickText([axis.from, axis.to]))
}

describe('an axis of time', () => {
  test.each([
    ['2016-12-16', '2021-03-29', ['2017-01', '2018-01', '2019-01', '2020-01', '2021-01']],
    ['2019-02-03', '2020-12-31', ['2019-07', '2020-01', '2020-07']],
    ['2020-01-15', '2020-12-31', ['2020-03', '2020-05', '2020-07', '2020-09', '2020-11']],
    ['2020-11-20', '2021-02-10', ['2020-12-01', '2021-01-01', '2021-02-01']],
  ])('from %s to %s: %j', (from, to, ticks) => {
    expect(ticksOver(from, to)).toEqual(ticks)
  })

  test('of a few days has days', () => {
    const ticks = ticksOver('2021-01-03', '2021-01-08')
    expect(ticks.length).toBeGreaterThan(2)
    expect(ticks[0]).toMatch(/^2021-01-0\d$/)
    expect(new Set(ticks).size).toBe(ticks.length)
  })

  test('of a century has every fifth year', () => {
    const ticks = ticksOver('1990-01-01', '2089-12-31')
    expect(ticks.slice(0, 2)).toEqual(['1990-01', '1995-01'])
  })

  test('of one moment has a place', () => {
    expect(timeAxisOver([18_000]).ticks.length).toBeGreaterThan(0)
  })
})
