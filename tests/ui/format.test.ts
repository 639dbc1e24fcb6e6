import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TermUnit } from '../../src/vocabulary/terms'
import { decimal } from '../../src/core'
import { exactText, formatNumber, formatTerm } from '../../src/ui/format'
import { decimals } from '../core/samples'
import { allTerms } from '../vocabulary/themes'

const text = (numeral: string, unit: TermUnit, signed = false) =>
  formatNumber({ value: decimal('1').times(numeral), unit, signed })
const units: readonly TermUnit[] = ['usd', 'price', 'coin', 'rate', 'points', 'contracts', 'lots', 'days', 'number']

describe('formatNumber', () => {
  it.each<[string, TermUnit, string]>([
    ['1234567.891', 'usd', '1,234,567.89'],
    ['5', 'usd', '5.00'],
    ['65432.5', 'price', '65,432.50'],
    ['1000', 'coin', '1,000'],
    ['0.1', 'coin', '0.1'],
    ['15.263063307729', 'coin', '15.26306331'],
    // All of a satoshi's digits where it lacks only one or two: points stand in line.
    ['0.0053402', 'coin', '0.00534020'],
    ['10.799894', 'coin', '10.79989400'],
    ['0.00002', 'coin', '0.00002'],
    ['0.20956962659', 'rate', '20.9570'],
    ['0.5', 'rate', '50.0000'],
    ['150000', 'contracts', '150,000'],
    ['1502', 'lots', '1,502'],
    ['35.4', 'days', '35.4'],
    ['35.456', 'days', '35.46'],
    ['2.7182818', 'number', '2.718282'],
    ['999.999', 'usd', '1,000.00'],
    ['100', 'usd', '100.00'],
    ['-100', 'usd', '−100.00'],
    ['-1000', 'usd', '−1,000.00'],
  ])('writes %s in %s as %s', (numeral, unit, shown) => {
    expect(text(numeral, unit)).toBe(shown)
  })

  it.each<[string, TermUnit, string]>([
    ['0.20956962659', 'rate', '20.96'],
    ['0.0162', 'points', '1.62'],
    ['0.0005', 'points', '0.05'],
    ['0.0001895', 'rate', '0.0190'],
    ['0', 'rate', '0.00'],
    ['-0.5', 'rate', '−50.00'],
    ['65432.5', 'price', '65,432.50'],
  ])('writes %s in %s in brief as %s', (numeral, unit, shown) => {
    expect(formatNumber({ value: decimal(numeral), unit, brief: true })).toBe(shown)
  })

  it.each<[string, string]>([
    ['0.125', '0.12'],
    ['0.135', '0.14'],
    ['0.1250000001', '0.13'],
    ['-0.125', '−0.12'],
    ['2.005', '2.00'],
    ['2.015', '2.02'],
    ['1e14', '100,000,000,000,000.00'],
  ])('rounds a tie to the even digit, as the core does: %s is %s', (numeral, shown) => {
    expect(text(numeral, 'usd')).toBe(shown)
  })

  it.each<[string, TermUnit, string]>([
    ['0.004', 'usd', '0.004'],
    ['-0.00029914', 'usd', '−0.000299'],
    ['0.00000001', 'price', '0.00000001'],
    ['0.25', 'contracts', '0.25'],
    ['0.000000001', 'rate', '0.0000001'],
  ])('keeps three digits of %s in %s, for which the unit has too few: %s', (numeral, unit, shown) => {
    expect(text(numeral, unit)).toBe(shown)
  })

  it.each<[string, TermUnit, string]>([
    ['-0.000000001234', 'coin', '−1.234×10⁻⁹'],
    ['0.00000000001', 'rate', '1.000×10⁻⁹'],
    ['1e15', 'usd', '1.000×10¹⁵'],
    ['-98765432109876543210', 'contracts', '−9.877×10¹⁹'],
    ['1e13', 'rate', '1.000×10¹⁵'],
    ['1e-39', 'usd', '1.000×10⁻³⁹'],
    ['4.9996e-9', 'coin', '5.000×10⁻⁹'],
  ])('writes %s in %s, which its digits cannot show, with a power of ten: %s', (numeral, unit, shown) => {
    expect(text(numeral, unit)).toBe(shown)
  })

  it.each<[string, string]>([
    ['0', '0.00'],
    ['-0', '0.00'],
    ['9e-41', '0.00'],
    ['-9e-41', '0.00'],
    ['1e-58', '0.00'],
  ])('takes what the sixtieth digit has left over for zero: %s is %s', (numeral, shown) => {
    expect([text(numeral, 'usd'), text(numeral, 'usd', true)]).toEqual([shown, shown])
  })

  it.each<[string, string]>([
    ['5', '+5.00'],
    ['-5', '−5.00'],
    ['0', '0.00'],
    ['0.001', '+0.001'],
    ['-0.001', '−0.001'],
  ])('shows a sign where one is asked for, and none before zero: %s is %s', (numeral, shown) => {
    expect(text(numeral, 'usd', true)).toBe(shown)
  })

  it('loses no digit on the way: nothing passes through a binary number', () => {
    expect(text('123456789012345.67', 'usd')).toBe('123,456,789,012,345.67')
    expect(text('999999999999999.99', 'usd')).toBe('999,999,999,999,999.99')
    expect(text('0.00000001', 'coin')).toBe('0.00000001')
  })

  it('law: says no more and no less than the value rounded to its digits', () => {
    const amounts = decimals({ from: -1_000_000_000, to: 1_000_000_000, places: 12 })
    const holds = fc.property(amounts, (value) => {
      const shown = formatNumber({ value, unit: 'usd' })
      fc.pre(value.isZero() || !value.toDecimalPlaces(2).isZero())
      const plain = shown.replaceAll(',', '').replace('−', '-')
      expect(decimal(plain).equals(value.toDecimalPlaces(2))).toBe(true)
      expect(shown).toMatch(/^−?\d{1,3}(,\d{3})*\.\d\d$/)
    })
    fc.assert(holds)
  })

  it('law: never says NaN, Infinity or a hyphen for a minus, however large or small the value', () => {
    const values = fc
      .tuple(fc.bigInt(-(10n ** 60n), 10n ** 60n), fc.integer({ min: -5000, max: 5000 }))
      .map(([digits, exponent]) => decimal('1').times(`${digits}e${exponent}`))
    const holds = fc.property(values, fc.constantFrom(...units), fc.boolean(), (value, unit, signed) => {
      expect(formatNumber({ value, unit, signed })).toMatch(/^[−+]?\d[\d,]*(\.\d+)?(×10⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?$/)
    })
    fc.assert(holds)
  })
})

describe('formatTerm', () => {
  it('takes the unit and the sign of the term', () => {
    const value = decimal('0.25')
    expect(formatTerm('faceUsd', value)).toBe('0.25')
    expect(formatTerm('pnlUsd', value)).toBe('+0.25')
    expect(formatTerm('annualisedYield', value)).toMatch(/25\.0000$/)
    expect(formatTerm('contracts', decimal('150000'))).toBe('150,000')
  })

  it('has a way to write every term', () => {
    for (const term of allTerms) expect(formatTerm(term, decimal('1'))).toMatch(/^\+?1/)
  })
})

describe('exactText', () => {
  it('law: is the value, digit for digit', () => {
    const values = fc
      .tuple(fc.bigInt(-(10n ** 60n), 10n ** 60n), fc.integer({ min: -70, max: 0 }))
      .map(([digits, exponent]) => decimal('1').times(`${digits}e${exponent}`))
    fc.assert(fc.property(values, (value) => decimal('1').times(exactText(value)).equals(value)))
  })
})
