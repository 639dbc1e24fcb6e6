import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annualisedFunding, decimal } from '../../../src/core'
import { eventInterval } from '../../../src/core/floating/eventInterval'
import { instantIn } from '../../../src/core/time/instant'
import { agree } from '../samples'

const start = Date.parse('2026-01-01T00:00Z')
const at = (...hours: number[]) =>
  hours.map((hour) => instantIn({ quantity: 'time', text: new Date(start + hour * 3_600_000).toISOString() }))

describe('eventInterval', () => {
  // Eight-hourly rows are eight-hourly, whichever venue the desk names.
  test.each([
    [[4, 12, 20, 28], '8'],
    [[0, 1, 2], '1'],
    [[0, 0.5, 1], '0.5'],
  ])('case 3: events at the hours %j are %s hours apart', (hours, interval) => {
    expect(eventInterval(at(...hours))).toEqual({ hours: decimal(interval), mixed: false })
  })

  test('case 3: mixed intervals are their mean over the whole span: 0, 8, 9, 17 and 24 are 6 hours apart', () => {
    expect(eventInterval(at(0, 8, 9, 17, 24))).toEqual({ hours: decimal('6'), mixed: true })
  })

  test('a timestamp that is late by seconds is no other interval', () => {
    const times = ['2026-01-01T00:00:00.003Z', '2026-01-01T08:00:07Z', '2026-01-01T16:00:00Z']
    const instants = times.map((text) => instantIn({ quantity: 'time', text }))
    expect(eventInterval(instants)).toEqual({ hours: decimal('8'), mixed: false })
  })

  test('events within a minute are annualised by the time that they took', () => {
    expect(eventInterval(at(0, 0.001, 0.002))).toEqual({ hours: decimal('0.001'), mixed: false })
  })

  test('fewer than two events have none', () => {
    expect([eventInterval([]), eventInterval(at(4))]).toEqual([
      { hours: null, mixed: false },
      { hours: null, mixed: false },
    ])
  })

  test('law: the mean rate annualised by it is the sum of the rates a year over the span, whatever the gaps', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 48 }), { minLength: 1, maxLength: 12 })
    const holds = fc.property(gaps, (drawn) => {
      const hours = drawn.reduce((so, gap) => [...so, so.at(-1)! + gap], [0])
      const { hours: interval } = eventInterval(at(...hours))
      const { simple } = annualisedFunding({ rate: decimal('0.0001'), intervalHours: interval! })
      const wholeSpan = decimal('0.0001').times(drawn.length).times(8760).div(hours.at(-1)!)
      return agree(simple, wholeSpan, { within: '1e-50' })
    })
    fc.assert(holds)
  })
})
