import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lazily } from '../../../src/core/number/lazily'

const counted = () => {
  const computed: string[] = []
  const figure = (name: string, value: number) => () => {
    computed.push(name)
    return value
  }
  const record = lazily({ simple: 1 }, { compounded: figure('compounded', 2), continuous: figure('continuous', 3) })
  return { record, computed }
}

describe('lazily', () => {
  test('a figure is computed when it is read, and once', () => {
    const { record, computed } = counted()
    expect(record.simple).toBe(1)
    expect(computed).toEqual([])
    expect([record.continuous, record.continuous, record.continuous]).toEqual([3, 3, 3])
    expect(computed).toEqual(['continuous'])
  })

  test('it is a figure like any other: listed, compared, written, cloned and frozen', () => {
    const plain = { simple: 1, compounded: 2, continuous: 3 }
    expect(counted().record).toEqual(plain)
    expect(counted().record).toStrictEqual(plain)
    expect(counted().record).not.toEqual({ ...plain, continuous: 4 })
    expect(Object.keys(counted().record)).toEqual(Object.keys(plain))
    expect(JSON.stringify(counted().record)).toBe(JSON.stringify(plain))
    expect(structuredClone(counted().record)).toEqual(plain)
    expect(Object.freeze(counted().record).continuous).toBe(3)
  })

  test('a copy by spread reads them all, a record that holds it reads none', () => {
    const { record, computed } = counted()
    expect({ roll: record }.roll).toBe(record)
    expect(computed).toEqual([])
    expect({ ...record }).toEqual({ simple: 1, compounded: 2, continuous: 3 })
    expect(computed).toEqual(['compounded', 'continuous'])
  })

  test('law: whatever is read, in whatever order, is what was to be computed', () => {
    const holds = fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.integer()), (plain) => {
      const figures = Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, () => value]))
      const record = lazily<object, Record<string, number>>({}, figures)
      const names = Object.keys(plain).toReversed()
      return names.every((name) => record[name] === plain[name] && record[name] === plain[name])
    })
    fc.assert(holds)
  })
})
