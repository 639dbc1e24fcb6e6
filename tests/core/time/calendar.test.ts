import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { civilDate, daysOfMonth, floorDiv, serialDay } from '../../../src/core/time/calendar'

const dateOf = (text: string) => {
  const [year = 0n, month = 0n, day = 0n] = text.split('-').map(BigInt)
  return { year, month, day }
}

describe('serialDay and civilDate', () => {
  // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"; the leap days counted by hand.
  test.each([
    ['1970-1-1', '0'],
    ['1969-12-31', '-1'],
    ['2000-3-1', '11017'],
    ['1600-2-29', '-135081'],
    ['0-3-1', '-719468'],
  ])('%s is day %s', (text, serial) => {
    expect(serialDay(dateOf(text))).toBe(BigInt(serial))
    expect(civilDate(BigInt(serial))).toEqual(dateOf(text))
  })

  const serials = fc.bigInt(-719_468n, 2_932_896n)

  test('law: one goes back where the other came from', () => {
    fc.assert(fc.property(serials, (serial) => serialDay(civilDate(serial)) === serial))
  })

  test('law: it is the calendar of the platform', () => {
    const holds = fc.property(serials, (serial) => {
      const platform = new Date(Number(serial) * 86_400_000)
      const there = [platform.getUTCFullYear(), platform.getUTCMonth() + 1, platform.getUTCDate()]
      expect(Object.values(civilDate(serial))).toEqual(there.map(BigInt))
    })
    fc.assert(holds)
  })
})

describe('daysOfMonth', () => {
  test('February has 29 days in a leap year, which a century is only every fourth time', () => {
    const februaries = [2023, 2024, 1900, 2000].map((year) => daysOfMonth({ year: BigInt(year), month: 2n }))
    expect(februaries).toEqual([28n, 29n, 28n, 29n])
  })

  test('law: after that many days the next month begins', () => {
    const holds = fc.property(fc.bigInt(0n, 9998n), fc.bigInt(1n, 12n), (year, month) => {
      const next = civilDate(serialDay({ year, month, day: 1n }) + daysOfMonth({ year, month }))
      return next.day === 1n && next.month === (month % 12n) + 1n
    })
    fc.assert(holds)
  })
})

test('floorDiv rounds down below 0 too', () => {
  expect([floorDiv(7n, 2n), floorDiv(-7n, 2n), floorDiv(-8n, 2n)]).toEqual([3n, -4n, -4n])
})
