import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referenceGapHours, referenceInstant } from '../../../src/core'
import { dayNumber, dayText } from '../../../src/core/time/civilDay'
import { refuses } from '../refusals'

/** From the first to the day before the last: weeks in which one of the two has changed its clocks. */
const fourHours = [
  ['2024-03-10', '2024-03-31'],
  ['2024-10-27', '2024-11-03'],
  ['2025-03-09', '2025-03-30'],
  ['2025-10-26', '2025-11-02'],
  ['2026-03-08', '2026-03-29'],
  ['2026-10-25', '2026-11-01'],
  ['2027-03-14', '2027-03-28'],
  ['2027-10-31', '2027-11-07'],
] as const

describe('referenceInstant', () => {
  test.each([
    ['2026-02-27', '2026-02-27T16:00:00.000Z', '2026-02-27T21:00:00.000Z'],
    ['2026-03-27', '2026-03-27T16:00:00.000Z', '2026-03-27T20:00:00.000Z'],
    ['2026-06-26', '2026-06-26T15:00:00.000Z', '2026-06-26T20:00:00.000Z'],
    ['2026-10-30', '2026-10-30T16:00:00.000Z', '2026-10-30T20:00:00.000Z'],
  ])('on %s 16:00 in London is %s, in New York %s', (date, london, newYork) => {
    expect([referenceInstant({ date, rate: 'BRR' }), referenceInstant({ date, rate: 'BRRNY' })]).toEqual([
      london,
      newYork,
    ])
  })

  test('the fixings are four hours apart in the listed weeks, five on every other day of 2024 to 2027', () => {
    const number = (text: string) => dayNumber({ quantity: 'date', text })
    for (let day = number('2024-01-01'); day <= number('2027-12-31'); day++) {
      const date = dayText(day)
      const near = fourHours.some(([from, to]) => date >= from && date < to)
      expect(referenceGapHours({ date }).toFixed(), date).toBe(near ? '4' : '5')
    }
  })

  test('law: the day is that of the date, and the hour a clock', () => {
    const holds = fc.property(fc.bigInt(0n, 30_000n), (day) => {
      const instant = referenceInstant({ date: dayText(day), rate: 'BRRNY' })
      return new Date(instant).toISOString() === instant && instant.startsWith(dayText(day))
    })
    fc.assert(holds)
  })

  refuses([
    ['date must be a date, such as 2026-02-27, was soon', () => referenceInstant({ date: 'soon', rate: 'BRR' })],
    // A text from a link may be anything.
    [
      'rate must be one of the known choices, was BTC',
      () => referenceInstant({ date: '2026-02-27', rate: 'BTC' as 'BRR' }),
    ],
  ])
})
