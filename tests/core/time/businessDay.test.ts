import { describe, expect, test } from 'vitest'
import { businessDay, businessDayOrBefore } from '../../../src/core'
import { holidays } from '../../../src/core/time/holidays'
import { dayNumber, weekday } from '../../../src/core/time/civilDay'
import { refuses } from '../refusals'

describe('businessDay', () => {
  // gov.uk and NYSE: Boxing Day is London's alone, Independence Day New York's, Good Friday both's.
  test.each([
    ['2025-12-26', false, true],
    ['2024-07-04', true, false],
    ['2026-04-03', false, false],
    ['2026-02-28', false, false],
    ['2026-03-01', false, false],
    ['2026-02-27', true, true],
  ])('%s: London %s, New York %s', (date, london, newYork) => {
    expect([businessDay({ date, place: 'london' }), businessDay({ date, place: 'new-york' })]).toEqual([
      london,
      newYork,
    ])
  })

  test('the day before is looked for where both are closed', () => {
    const before = (date: string) => businessDayOrBefore({ date, places: ['london', 'new-york'] })
    expect([before('2026-04-05'), before('2026-04-03'), before('2025-12-26')]).toEqual([
      '2026-04-02',
      '2026-04-02',
      '2025-12-26',
    ])
  })

  test('law: a holiday of the table is a day of the week on which one would trade', () => {
    for (const years of Object.values(holidays)) {
      for (const [year, days] of Object.entries(years)) {
        const weekdays = days.map((day) => weekday(dayNumber({ quantity: day, text: `${year}-${day}` })))
        expect(
          weekdays.filter((day) => day === 0n || day === 6n),
          year,
        ).toEqual([])
        expect(days).toEqual(days.toSorted())
      }
    }
  })

  refuses([
    [
      'date must be in the years 2024 to 2027, was 2023-12-29',
      () => businessDay({ date: '2023-12-29', place: 'london' }),
    ],
    ['date must be a date, such as 2026-02-27, was Friday', () => businessDay({ date: 'Friday', place: 'london' })],
  ])
})
