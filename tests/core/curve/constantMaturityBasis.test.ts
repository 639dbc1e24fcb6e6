import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { constantMaturityBasis, decimal, type InterpolationRule } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'

const quote = (days: string, annualisedRate: string) => ({
  days: decimal(days),
  annualisedRate: decimal(annualisedRate),
})
const rates = decimals({ from: 0, to: 1, places: 5 }).map((rate) => rate.minus('0.1'))
const quotes = (from: number, to: number) =>
  fc.record({ days: decimals({ from, to, places: 3 }), annualisedRate: rates })

describe('constantMaturityBasis', () => {
  const listed = [quote('24', '0.08'), quote('52', '0.06')]
  const at = (days: string, rule: InterpolationRule = 'rate-linear', given = listed) =>
    constantMaturityBasis({ quotes: given, maturityDays: decimal(days), rule })

  // By hand: 6 of the 28 days between, of 2 points; and of 1.92 to 3.12 point-days.
  test('30 days between 8% for 24 and 6% for 52', () => {
    expect(agree(at('30').annualisedRate, decimal('0.08').minus(decimal('0.02').times(6).div(28)))).toBe(true)
    const pointDays = decimal('1.92').plus(decimal('1.2').times(6).div(28))
    expect(agree(at('30', 'basis-linear').annualisedRate, pointDays.div(30))).toBe(true)
    expect(at('30').extrapolated).toBe(false)
  })

  test('outside the quotes it is the nearest rate, and says so', () => {
    for (const rule of ['rate-linear', 'basis-linear'] as const) {
      expect(at('90', rule)).toEqual({ annualisedRate: decimal('0.06'), extrapolated: true })
      expect(at('7', rule)).toEqual({ annualisedRate: decimal('0.08'), extrapolated: true })
      expect(at('24', rule)).toEqual({ annualisedRate: decimal('0.08'), extrapolated: false })
      expect(at('24', rule, [quote('24', '0.08')]).extrapolated).toBe(false)
    }
  })

  const curves = fc.uniqueArray(quotes(1, 400), { minLength: 1, maxLength: 6, selector: ({ days }) => days.toFixed() })
  const rules = fc.constantFrom<InterpolationRule>('rate-linear', 'basis-linear')

  test('law: a flat curve stays flat', () => {
    const holds = fc.property(
      curves,
      rates,
      decimals({ from: 1, to: 500, places: 3 }),
      rules,
      (curve, annualisedRate, maturityDays, rule) => {
        const flat = curve.map(({ days }) => ({ days, annualisedRate }))
        return agree(constantMaturityBasis({ quotes: flat, maturityDays, rule }).annualisedRate, annualisedRate, {
          scale: decimal('1'),
        })
      },
    )
    fc.assert(holds)
  })

  test('law: it goes through every quote, in whatever order they come', () => {
    const holds = fc.property(curves, rules, (curve, rule) => {
      const mixed = curve.toReversed()
      return curve.every(({ days, annualisedRate }) => {
        const answer = constantMaturityBasis({ quotes: mixed, maturityDays: days, rule })
        return !answer.extrapolated && agree(answer.annualisedRate, annualisedRate, { scale: decimal('1') })
      })
    })
    fc.assert(holds)
  })

  refuses([
    ['quotes must have at least one entry, was 0', () => at('30', 'rate-linear', [])],
    [
      'quotes[1].days must differ from the other entries, was 24',
      () => at('30', 'rate-linear', [quote('24', '0'), quote('24', '1')]),
    ],
    ['quotes[0].days must be greater than zero, was 0', () => at('30', 'rate-linear', [quote('0', '0')])],
    ['maturityDays must be greater than zero, was 0', () => at('0')],
    // As a link might say it: no such rule in the type.
    ['rule must be one of the known choices, was cubic', () => at('30', 'cubic' as 'rate-linear')],
  ])
})
