import { describe, expect, test } from 'vitest'
import { instantIn } from '../../../src/core/time/instant'
import { isLater } from '../../../src/core/time/isLater'

describe('isLater', () => {
  const at = (text: string) => instantIn({ quantity: 'time', text })
  test.each([
    ['2021-01-01T00:00:01Z', '2021-01-01T00:00:00Z', true],
    ['2021-01-01T00:00:00Z', '2021-01-01T00:00:01Z', false],
    ['2021-01-01T00:00:00.50Z', '2021-01-01T00:00:00.5Z', false],
    ['2021-01-01T00:00:00.51Z', '2021-01-01T00:00:00.5Z', true],
    ['2021-01-01T00:00:00.5Z', '2021-01-01T00:00:00.45Z', true],
    ['2021-01-01T01:00:00+01:00', '2021-01-01T00:00:00Z', false],
  ])('%s after %s: %s', (instant, than, later) => {
    expect(isLater({ instant: at(instant), than: at(than) })).toBe(later)
  })
})
