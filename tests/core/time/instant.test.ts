import { describe, expect, test } from 'vitest'
import { instantProblem } from '../../../src/core'
import { elapsed, instantIn, secondsOf } from '../../../src/core/time/instant'

const noZone = 'must be a date and time with a time zone, such as 2021-12-31T12:00:00Z'
const noDate = 'must be a date and time that exist'

describe('instantProblem', () => {
  test.each(['2021-12-31T12:00Z', '2021-12-31T12:00:00.5Z', '2024-02-29T23:59:59.999999999+05:30'])(
    '%s is an instant',
    (text) => {
      expect(instantProblem(text)).toBeNull()
    },
  )

  const noInstants = [
    '2021-12-31 12:00Z',
    '2021-12-31T12Z',
    '2021-12-31T12:00z',
    '21-12-31T12:00Z',
    '2021-12-31T12:00Z\n',
    '2021-12-31T12:00:00.Z',
  ]
  test.each(noInstants)('%j has not the form', (text) => expect(instantProblem(text)).toBe(noZone))

  test('2021-04-31 does not exist', () => expect(instantProblem('2021-04-31T12:00Z')).toBe(noDate))
})

const instant = (text: string) => instantIn({ quantity: 'time', text })

describe('instantIn', () => {
  // By hand: 1970-01-02 is a day of 86,400 seconds later; half past one with an hour and a half ahead is midnight.
  test.each([
    ['1970-01-02T00:00Z', 86400n, ''],
    ['1970-01-01T01:30:05+01:30', 5n, ''],
    ['1969-12-31T23:59:59.250Z', -1n, '25'],
    ['1970-01-01T00:00-00:01', 60n, ''],
  ])('%s is %d seconds and %j', (text, seconds, fraction) => {
    expect(instant(text)).toEqual({ seconds, fraction })
  })

  test('secondsOf says the same as one number', () => {
    expect(String(secondsOf({ quantity: 'time', text: '1969-12-31T23:59:59.250Z' }))).toBe('-0.75')
  })

  test('a text that is not one is refused by its name', () => {
    expect(() => instant('noon')).toThrow('time must be a date and time with a time zone')
    expect(() => instant('2021-01-01T12:00:60Z')).toThrow('time must be a date and time that exist')
    expect(() => instant('2021-01-01T12:00+24:00')).toThrow('time must be a date and time that exist')
  })
})

describe('elapsed', () => {
  test('from one instant to another, whatever their digits', () => {
    const from = instant('1969-12-31T23:59:59.5Z')
    expect(elapsed({ from, to: instant('1970-01-01T00:00:01Z') })).toEqual({ units: 15n, places: 1 })
    expect(elapsed({ from, to: instant('1969-12-31T23:59:59.125Z') })).toEqual({ units: -375n, places: 3 })
  })
})
