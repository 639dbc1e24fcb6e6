import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { keyOf, longResults } from '../../../src/ui/jobs/longResults'

const keyed = (input: Record<string, unknown>, kind = 'paths') => keyOf({ kind, input })

describe('results of long work', () => {
  test('belong to their kind and their input, seed and decimals included', () => {
    const key = keyed({ seed: '1', volatility: decimal('0.6') })
    expect(keyed({ seed: '1', volatility: decimal('0.60') })).toBe(key)
    expect(keyed({ seed: '2', volatility: decimal('0.6') })).not.toBe(key)
    expect(keyed({ seed: '1', volatility: decimal('0.6') }, 'other')).not.toBe(key)
  })
  test('are kept for the last few inputs', () => {
    const results = longResults()
    for (let at = 0; at < 8; at++) results.keep({ key: `${at}`, result: at })
    expect(results.of('1')).toBeNull()
    expect(results.of('2')).toEqual({ key: '2', result: 2 })
    results.keep({ key: '2', result: 'again' })
    results.keep({ key: '8', result: 8 })
    expect(results.of('2')).toEqual({ key: '2', result: 'again' })
    expect(results.of('3')).toBeNull()
  })
})
