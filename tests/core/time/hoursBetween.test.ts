import { expect, test } from 'vitest'
import { hoursBetween } from '../../../src/core'
import { refuses } from '../refusals'

test('hours are counted with their fractions, and back in time', () => {
  expect(hoursBetween({ from: '2026-11-21T06:30Z', to: '2026-11-21T08:00Z' }).toString()).toBe('1.5')
  expect(hoursBetween({ from: '2026-11-21T08:00Z', to: '2026-11-20T08:00Z' }).toString()).toBe('-24')
})

refuses([
  [
    'to must be a date and time with a time zone, such as 2021-12-31T12:00:00Z, was noon',
    () => hoursBetween({ from: '2026-11-21T06:30Z', to: 'noon' }),
  ],
])
