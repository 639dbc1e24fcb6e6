import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { instantIn } from '../../../src/core/time/instant'
import { instantOf, textOf } from '../../../src/core/time/instantText'

describe('an instant is written', () => {
  // Counted on a calendar.
  test.each([
    [0n, '1970-01-01T00:00:00.000Z'],
    [-1n, '1969-12-31T23:59:59.999Z'],
    [1_709_210_096_007n, '2024-02-29T12:34:56.007Z'],
    [-62_167_219_200_000n, '0000-01-01T00:00:00.000Z'],
    [253_402_300_799_999n, '9999-12-31T23:59:59.999Z'],
    [-62_167_219_200_001n, null],
    [253_402_300_800_000n, null],
  ])('%d milliseconds after 1970: %s', (milliseconds, text) => {
    expect(textOf(milliseconds)).toBe(text)
  })

  test('to the nearest millisecond, ties to the even one', () => {
    expect(instantOf(decimal('0.0015'))).toBe('1970-01-01T00:00:00.002Z')
    expect(instantOf(decimal('0.0025'))).toBe('1970-01-01T00:00:00.002Z')
    expect(instantOf(decimal('1e14'))).toBeNull()
  })

  test('law: as the browser writes it, and it is read as what was written', () => {
    const dates = fc.date({
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    })
    const holds = fc.property(dates, (date) => {
      const text = textOf(BigInt(date.getTime()))
      expect(text).toBe(date.toISOString())
      const { seconds, fraction } = instantIn({ quantity: 'time', text: date.toISOString() })
      return seconds * 1000n + BigInt(fraction.padEnd(3, '0')) === BigInt(date.getTime())
    })
    fc.assert(holds)
  })
})
