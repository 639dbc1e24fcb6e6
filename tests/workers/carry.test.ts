import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decimal, decimal } from '../../src/core'
import { carried, unpacked } from '../../src/workers/carry'

/** What a thread receives of what another one sends. */
const across = <T>(value: T): T => unpacked<T>(structuredClone(carried(value)))

describe('what is carried between threads', () => {
  test('keeps its decimals digit for digit, and as decimals', () => {
    const sum = across({ price: decimal('65432.500000000000000000000000000001') }).price
    expect(Decimal.isDecimal(sum)).toBe(true)
    expect(sum.plus(1).toFixed()).toBe('65433.500000000000000000000000000001')
  })

  test('keeps lists, records, words, counts and what is null, at any depth', () => {
    const answer = { rows: [{ values: [decimal('-0.5'), null], strong: true, name: 'x' }], count: 3, none: {} }
    expect(across(answer)).toEqual(answer)
  })

  test('would not cross without being packed: a decimal carries its constructor along', () => {
    expect(() => structuredClone({ price: decimal('1') })).toThrow()
  })

  test('law: any quotient of 60 digits comes back as it was', () => {
    const holds = fc.property(fc.integer(), fc.integer({ min: 1 }), (above, below) => {
      const quotient = decimal(`${above}`).div(below)
      return across([quotient])[0]?.equals(quotient) === true
    })
    fc.assert(holds)
  })
})
