import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, normalProbability, normalQuantile } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'

const at = (probability: string) => normalQuantile({ probability: decimal(probability) })

describe('normalQuantile', () => {
  // Abramowitz and Stegun, table 26.5.
  test.each([
    ['0.5', '0'],
    ['0.975', '1.95996398'],
    ['0.99', '2.32634787'],
    ['0.001', '-3.09023231'],
  ])('a probability of %s is %s deviations', (probability, z) => {
    expect(at(probability).minus(z).abs().lessThan('1e-8')).toBe(true)
  })

  test('law: it inverts the probability', () => {
    const holds = fc.property(decimals({ from: -7, to: 7, places: 2 }), (z) => {
      return agree(normalQuantile({ probability: normalProbability({ z }) }), z, {
        within: '1e-25',
        scale: decimal('1'),
      })
    })
    fc.assert(holds, { numRuns: 25 })
  })

  refuses([
    ['probability must be greater than 0 and less than 1, was 0', () => at('0')],
    ['probability must be greater than 0 and less than 1, was 1', () => at('1')],
  ])
})
