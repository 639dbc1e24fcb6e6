import { describe, expect, test } from 'vitest'
import { ageOf } from '../../../src/ui/desk/age'

const from = '2026-11-19T22:24Z'

describe('how old prices are', () => {
  test.each([
    ['2026-11-19T23:24Z', '1 hours'],
    ['2026-11-21T22:23Z', '47 hours'],
    ['2026-11-21T22:24Z', '2 days'],
    ['2028-11-18T22:23Z', '729 days'],
    ['2031-11-19T22:24Z', '1826 days'],
  ])('at %s: %s', (to, age) => {
    const found = ageOf({ from, to })
    expect(`${found?.count} ${found?.unit}`).toBe(age)
  })

  test('of the last hour, or to come, they have none', () => {
    for (const to of [from, '2026-11-19T23:23Z', '2026-11-01T00:00Z']) expect(ageOf({ from, to })).toBeNull()
  })
})
