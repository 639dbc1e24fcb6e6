import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { countUpTo, datedRates, requireInTime, stretchOf, termOf, within } from '../../../src/core/history/datedRates'
import { refuses } from '../refusals'
import { daily, day, history } from './days'

const read = (rates = daily('0.1', '0.2', '0.3')) => datedRates({ quantity: 'fundings', rates })

describe('datedRates', () => {
  test('what is paid at the start of a term belongs to the one before, what is paid at its end to itself', () => {
    const term = termOf({ start: day(1), end: day(2) })
    expect(within(read(), term).map(({ rate }) => rate)).toEqual([decimal('0.2')])
  })

  test('law: terms side by side hold every rate once', () => {
    const holds = fc.property(history, fc.integer({ min: 1, max: 100 }), (rates, middle) => {
      const dated = datedRates({ quantity: 'fundings', rates })
      const parts = [termOf({ start: day(0), end: day(middle) }), termOf({ start: day(middle), end: day(200) })]
      expect(parts.flatMap((term) => within(dated, term))).toEqual(dated)
    })
    fc.assert(holds)
  })

  test('reads a list once', () => {
    const rates = daily('0.1', '0.2')
    expect(datedRates({ quantity: 'fundings', rates })).toBe(datedRates({ quantity: 'periods', rates }))
  })

  test('counts what is at or before an instant', () => {
    const counts = [0, 1, 2, 3, 9].map((at) => countUpTo(read(), termOf({ start: day(-1), end: day(at) }).end))
    expect(counts).toEqual([0, 1, 2, 3, 3])
  })

  test('law: of entries in time, a stretch is what is within its term', () => {
    const holds = fc.property(
      history,
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 1, max: 99 }),
      (rates, from, days) => {
        const dated = datedRates({ quantity: 'fundings', rates })
        const term = termOf({ start: day(from), end: day(from + days) })
        expect(stretchOf(dated, term)).toEqual(within(dated, term))
      },
    )
    fc.assert(holds)
  })

  const unordered = daily('0', '0').toReversed()
  refuses([
    ['fundings[1].rate must be greater than -1, was -1', () => read(daily('0', '-1'))],
    ['fundings[0].rate must be a finite number, was NaN', () => read([{ time: day(1), rate: decimal('0').div(0) }])],
    [
      'fundings[0].time must be a date and time with a time zone, such as 2021-12-31T12:00:00Z, was 2021-01-01',
      () => read([{ time: '2021-01-01', rate: decimal('0') }]),
    ],
    [
      'fundings[1].time must be later than the one before, was 2021-01-02T00:00:00.000Z',
      () => requireInTime({ quantity: 'fundings', entries: read(unordered) }),
    ],
    [
      'fundings[0].time must be later than the start, was 2021-01-02T00:00:00.000Z',
      () =>
        requireInTime({
          quantity: 'fundings',
          entries: read(),
          start: termOf({ start: day(1), end: day(2) }).start,
        }),
    ],
    [
      'quarters[0].end must be later than the start, was 2021-01-02T00:00:00.000Z',
      () => termOf({ start: day(1), end: day(1), prefix: 'quarters[0].' }),
    ],
  ])
})
