import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, decimal } from '../../../src/core'
import { refuses } from '../refusals'
import { agree } from '../samples'

const noZone = 'must be a date and time with a time zone, such as 2021-12-31T12:00:00Z'
const noDate = 'must be a date and time that exist'

describe('daysBetween', () => {
  // Counted on a calendar; the zone of the second line is that of London in winter and in summer.
  test.each([
    ['2020-12-31T12:00Z', '2021-12-31T12:00:00Z', '365'],
    [
      '2021-03-28T00:00+00:00',
      '2021-03-29T00:00+01:00',
      '0.95833333333333333333333333333333333333333333333333333333333',
    ],
    ['2020-02-28T00:00Z', '2020-03-01T00:00Z', '2'],
    ['2021-02-28T00:00Z', '2021-03-01T00:00Z', '1'],
    ['1900-02-28T00:00Z', '1900-03-01T00:00Z', '1'],
    ['2000-01-01T00:00Z', '2400-01-01T00:00Z', '146097'],
    ['2000-02-29T00:00Z', '2000-03-01T00:00Z', '1'],
    ['2021-12-31T12:00Z', '2020-12-31T12:00Z', '-365'],
    ['2021-01-01T00:00-12:00', '2021-01-01T12:00Z', '0'],
    ['0000-01-01T00:00Z', '9999-12-31T00:00Z', '3652424'],
    ['2021-06-25T00:00:00Z', '2021-06-25T10:48:00.000Z', '0.45'],
  ])('from %s to %s are %s', (from, to, days) => {
    expect(agree(daysBetween({ from, to }), decimal(days), { within: '1e-50' })).toBe(true)
  })

  test('reads a fraction of any number of digits without a binary rounding', () => {
    const fraction = '0.000000000000000000000000864'
    const days = daysBetween({ from: '2021-01-01T00:00:00Z', to: `2021-01-01T00:00:00${fraction.slice(1)}Z` })
    expect(days).toEqual(decimal('1e-29'))
  })

  const instants = fc
    .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString())

  test('law: it is antisymmetric and adds up', () => {
    const holds = fc.property(instants, instants, instants, (a, b, c) => {
      const there = daysBetween({ from: a, to: b })
      expect(there.plus(daysBetween({ from: b, to: a })).isZero()).toBe(true)
      const onward = there.plus(daysBetween({ from: b, to: c }))
      return agree(onward, daysBetween({ from: a, to: c }), { within: '1e-50', scale: decimal('1e7') })
    })
    fc.assert(holds)
  })

  test('law: it counts the milliseconds of the platform, and addDays goes back to the same instant', () => {
    const holds = fc.property(instants, instants, (from, to) => {
      const milliseconds = decimal(String(Date.parse(to) - Date.parse(from)))
      const days = daysBetween({ from, to })
      expect(agree(days, milliseconds.div(86_400_000), { within: '1e-50' })).toBe(true)
      expect(addDays({ instant: from, days })).toBe(to)
    })
    fc.assert(holds)
  })

  const from = (text: string) => () => daysBetween({ from: text, to: '2021-01-01T00:00Z' })
  refuses([
    [`from ${noZone}, was 2021-01-01T00:00`, from('2021-01-01T00:00')],
    [`from ${noZone}, was 2021-01-01`, from('2021-01-01')],
    [`from ${noZone}, was `, from('')],
    [`to ${noZone}, was now`, () => daysBetween({ from: '2021-01-01T00:00Z', to: 'now' })],
    [`from ${noDate}, was 2021-02-30T00:00Z`, from('2021-02-30T00:00Z')],
    [`from ${noDate}, was 1900-02-29T00:00Z`, from('1900-02-29T00:00Z')],
    [`from ${noDate}, was 2021-13-01T00:00Z`, from('2021-13-01T00:00Z')],
    [`from ${noDate}, was 2021-00-01T00:00Z`, from('2021-00-01T00:00Z')],
    [`from ${noDate}, was 2021-01-00T00:00Z`, from('2021-01-00T00:00Z')],
    [`from ${noDate}, was 2021-01-01T25:00Z`, from('2021-01-01T25:00Z')],
    [`from ${noDate}, was 2021-01-01T24:00Z`, from('2021-01-01T24:00Z')],
    [`from ${noDate}, was 2021-01-01T00:60Z`, from('2021-01-01T00:60Z')],
    [`from ${noDate}, was 2016-12-31T23:59:60Z`, from('2016-12-31T23:59:60Z')],
    [`from ${noDate}, was 2021-01-01T00:00+24:00`, from('2021-01-01T00:00+24:00')],
    [`from ${noDate}, was 2021-01-01T00:00+01:60`, from('2021-01-01T00:00+01:60')],
  ])
})
