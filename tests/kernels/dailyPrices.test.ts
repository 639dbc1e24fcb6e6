import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dailyPrices, daysOfBoth } from '../../src/kernels/dailyPrices'

const at = (...texts: string[]) => Float64Array.from(texts, (text) => Date.parse(`${text}Z`))
const numbers = (...values: number[]) => Float64Array.from(values)
const dayOf = (text: string) => Date.parse(`${text}T00:00Z`) / 86_400_000

// By hand: at 00:02 the price of midnight counts, what comes later belongs to the next day.
test('the last price up to a time of the day', () => {
  const times = at('2020-01-01T23:00', '2020-01-02T00:00', '2020-01-02T00:03', '2020-01-02T23:59', '2020-01-04T00:02')
  const { days, prices } = dailyPrices({ times, prices: numbers(1, 2, 3, 4, 5), minute: 2 })
  expect([...days]).toEqual(['2020-01-02', '2020-01-03', '2020-01-04'].map(dayOf))
  expect([...prices]).toEqual([2, 4, 5])
})

test('a series of days stays as it is at any time of the day but for the day that it counts as', () => {
  const times = at('2020-01-01', '2020-01-02', '2020-01-03')
  expect([...dailyPrices({ times, prices: numbers(1, 2, 3), minute: 0 }).days]).toEqual(
    ['2020-01-01', '2020-01-02', '2020-01-03'].map(dayOf),
  )
})

test('what is no price is left out', () => {
  const times = at('2020-01-01', '2020-01-02', '2020-01-03')
  expect([...dailyPrices({ times, prices: numbers(1, NaN, 0), minute: 0 }).prices]).toEqual([1])
})

test('days of two series are those that both have', () => {
  const [one, other] = [
    { days: numbers(1, 2, 4), prices: numbers(10, 20, 40) },
    { days: numbers(2, 3, 4), prices: numbers(200, 300, 400) },
  ]
  expect(daysOfBoth(one, other)).toEqual([
    { day: 2, one: 20, other: 200 },
    { day: 4, one: 40, other: 400 },
  ])
})

test('law: days rise, one price each, and each is one of the series', () => {
  const lists = fc.array(fc.record({ gap: fc.integer({ min: 1, max: 3e8 }), price: fc.integer({ min: 1, max: 99 }) }))
  const holds = fc.property(lists, fc.integer({ min: 0, max: 1439 }), (list, minute) => {
    let time = 0
    const times = Float64Array.from(list, ({ gap }) => (time += gap))
    const { days, prices } = dailyPrices({ times, prices: Float64Array.from(list, ({ price }) => price), minute })
    expect(days).toHaveLength(prices.length)
    days.slice(1).forEach((day, place) => expect(day).toBeGreaterThan(days[place]!))
    if (list.length > 0) expect(prices.at(-1)).toBe(list.at(-1)!.price)
  })
  fc.assert(holds)
})
