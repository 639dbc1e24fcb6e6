import { expect, test } from 'vitest'
import { heldAt } from '../../../src/ui/charts/moved'

test('a held handle stands at the number that it came to, on the axis of its quantity', () => {
  expect(heldAt({ held: '65,432.50', each: 1 })).toBe(65_432.5)
  // A field of percent over an axis of fractions.
  expect(heldAt({ held: '12.5', each: 100 })).toBe(0.125)
})

test('a handle that nobody holds has no position of its own', () => {
  expect(heldAt({ held: null, each: 1 })).toBeNull()
})
