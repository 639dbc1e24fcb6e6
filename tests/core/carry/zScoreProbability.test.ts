import { describe, expect, test } from 'vitest'
import { decimal, zScoreProbability } from '../../../src/core'
import { refuses } from '../refusals'

const at = (zScore: string) => zScoreProbability({ zScore: decimal(zScore) })

describe('zScoreProbability', () => {
  // Abramowitz and Stegun, table 26.1; the note of February 2026 says 0.05% and ten times as likely.
  test('3.5 deviations are 0.0465%, 3 are 0.27%, 5.8 times as likely', () => {
    expect(at('3.5').twoSided.times(100).toFixed(4)).toBe('0.0465')
    expect(at('3').twoSided.times(100).toFixed(2)).toBe('0.27')
    expect(at('3').twoSided.div(at('3.5').twoSided).toFixed(1)).toBe('5.8')
    expect(at('3.5').oneIn?.toFixed(0)).toBe('2149')
  })

  test('law: the sign does not matter, and no deviation is certain', () => {
    expect(at('-3.5')).toEqual(at('3.5'))
    expect([at('0').oneSided, at('0').twoSided, at('0').oneIn].map(String)).toEqual(['0.5', '1', '1'])
  })

  test('what is too rare for a number has none', () => expect(at('1e15').oneIn).toBe(null))

  refuses([['zScore must be a finite number, was Infinity', () => zScoreProbability({ zScore: decimal('1').div(0) })]])
})
