import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fundingTimes } from '../../../src/core'
import { refuses } from '../refusals'

const zero = decimal('0')

const bitmex = [decimal('20'), decimal('4'), decimal('12')]
const day = { from: '2021-01-01T04:00:00Z', to: '2021-01-02T04:00:00Z', hoursOfDay: bitmex }

describe('fundingTimes', () => {
  test('after the first instant, up to the last, in order', () => {
    expect(fundingTimes(day)).toEqual([
      '2021-01-01T12:00:00.000Z',
      '2021-01-01T20:00:00.000Z',
      '2021-01-02T04:00:00.000Z',
    ])
  })

  test('a zone is taken into account, a half hour too, and a time before 1970', () => {
    expect(fundingTimes({ from: '2021-01-01T00:00+09:00', to: '2021-01-01T00:00Z', hoursOfDay: [zero] })).toEqual([
      '2021-01-01T00:00:00.000Z',
    ])
    const half = { from: '1969-12-30T22:00Z', to: '1970-01-01T01:00Z', hoursOfDay: [decimal('0.5')] }
    expect(fundingTimes(half)).toEqual(['1969-12-31T00:30:00.000Z', '1970-01-01T00:30:00.000Z'])
    expect(fundingTimes({ ...half, to: '1969-12-30T23:00Z' })).toEqual([])
  })

  test('law: they are strictly increasing, inside, and as many as the days have', () => {
    const starts = fc.date({ min: new Date('1960-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    const lists = fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { minLength: 1, maxLength: 6 })
    const holds = fc.property(starts, fc.integer({ min: 1, max: 40 }), lists, (start, days, list) => {
      const from = start.toISOString()
      const to = new Date(start.getTime() + days * 86_400_000).toISOString()
      const times = fundingTimes({ from, to, hoursOfDay: list.map((hour) => decimal(String(hour))) })
      expect(times).toEqual(times.toSorted())
      expect(times.every((time) => time > from && time <= to)).toBe(true)
      return new Set(times).size === days * list.length
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => fundingTimes({ ...day, ...change })
  const allHours = Array.from({ length: 24 }, (_, hour) => decimal(String(hour)))
  refuses([
    ['to must be later than the start, was 2021-01-01T04:00Z', but({ to: '2021-01-01T04:00Z' })],
    ['hoursOfDay must have at least one entry, was 0', but({ hoursOfDay: [] })],
    ['hoursOfDay[1] must be at least 0 and less than 24, was 24', but({ hoursOfDay: [zero, decimal('24')] })],
    ['hoursOfDay[1] must differ from the other entries, was 4', but({ hoursOfDay: [decimal('4'), decimal('4')] })],
    [
      'from must be a date and time with a time zone, such as 2021-12-31T12:00:00Z, was 2021-01-01',
      but({ from: '2021-01-01' }),
    ],
    ['to must be a date and time that exist, was 2021-02-30T00:00Z', but({ to: '2021-02-30T00:00Z' })],
    ['to must give at most 20,000 events, was 9999-01-01T00:00Z', but({ to: '9999-01-01T00:00Z' })],
    [
      'to must give at most 20,000 events, was 2002-04-13T09:00Z',
      () => fundingTimes({ from: '2000-01-01T00:30Z', to: '2002-04-13T09:00Z', hoursOfDay: allHours }),
    ],
  ])

  test('20,000 are not too many', () => {
    const most = { from: '2000-01-01T00:30Z', to: '2002-04-13T08:00Z', hoursOfDay: allHours }
    expect(fundingTimes(most)).toHaveLength(20_000)
  })
})
