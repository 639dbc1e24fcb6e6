import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, normalDensity, normalProbability } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'

const below = (z: string) => normalProbability({ z: decimal(z) })

describe('normalProbability', () => {
  // Abramowitz and Stegun, tables 26.1 and 26.2; the far tails from the first terms of 26.2.12.
  test.each([
    ['0', '0.5', 1],
    ['1', '0.841344746068543', 15],
    ['-1.96', '0.024997895148220', 15],
    ['3.5', '0.999767370920964', 15],
    ['-5', '2.86651571879194e-7', 21],
    ['-10', '7.61985302416053e-24', 38],
    ['-20', '2.75362411860623e-89', 103],
  ])('at %s it is %s', (z, probability, places) => {
    expect(below(z).toFixed(places)).toBe(decimal(probability).toFixed(places))
  })

  test('law: both sides together are certain, and the way into the tail is smooth', () => {
    const scores = decimals({ from: -9, to: 9, places: 3 })
    const holds = fc.property(scores, (z) => {
      const [lower, upper] = [normalProbability({ z }), normalProbability({ z: z.negated() })]
      const step = decimal('1e-12')
      const slope = normalProbability({ z: z.plus(step) })
        .minus(lower)
        .div(step)
      return (
        agree(lower.plus(upper), decimal('1'), { within: '1e-50' }) &&
        agree(slope, normalDensity({ z }), { within: '1e-10' })
      )
    })
    fc.assert(holds, { examples: [[decimal('6')], [decimal('-6')], [decimal('5.999')]], numRuns: 60 })
  })

  test('law: a density falls as the square of its distance', () => {
    expect(agree(normalDensity({ z: decimal('2') }).div(normalDensity({ z: decimal('0') })), decimal('-2').exp())).toBe(
      true,
    )
  })

  test('law: near the mean it is the exponential that decimal.js computes', () => {
    const scores = decimals({ from: -6, to: 6, places: 9 })
    const constant = normalDensity({ z: decimal('0') })
    const holds = fc.property(scores, (z) =>
      agree(normalDensity({ z }), z.times(z).div(-2).exp().times(constant), { within: '1e-50' }),
    )
    fc.assert(holds)
  })

  test('far from the mean there is nothing', () => {
    expect(normalProbability({ z: decimal('-1').times('1e40') }).toFixed()).toBe('0')
    expect(normalProbability({ z: decimal('1').times('1e40') }).toFixed()).toBe('1')
  })

  const endless = decimal('1').div(0)
  refuses([
    ['z must be a finite number, was Infinity', () => normalProbability({ z: endless })],
    ['z must be a finite number, was -Infinity', () => normalDensity({ z: endless.negated() })],
  ])
})
