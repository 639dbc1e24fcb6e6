import { expect, test } from 'vitest'
import { quotedMinute } from '../../src/desk/quotedMinute'

test('a moment is told by its minute', () => {
  expect(quotedMinute('2026-11-22T09:15:53.857Z')).toBe('2026-11-22T09:15Z')
  expect(quotedMinute('2026-11-22T09:15:00Z')).toBe('2026-11-22T09:15Z')
})

test('a time without seconds, or of another zone, stays as it is', () => {
  expect(quotedMinute('2026-11-22T09:15Z')).toBe('2026-11-22T09:15Z')
  expect(quotedMinute('2026-11-22T09:15:53+02:00')).toBe('2026-11-22T09:15:53+02:00')
})
