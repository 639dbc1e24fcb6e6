import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../src/core'
import {
  choiceField,
  coinField,
  contractsField,
  daysField,
  feeField,
  grouped,
  instantField,
  lotField,
  marginRateField,
  nameField,
  priceField,
  rateField,
  stepped,
  usdField,
  type Field,
} from '../../src/form'

const scope = 'panel'
const price = priceField({ scope })
const contracts = contractsField({ scope })
const instant = instantField({ scope })

describe('stepped', () => {
  const steps: readonly [string, Field<unknown>, string, string, string][] = [
    ['a price by half a dollar', price, '100', '100.5', '99.5'],
    ['an amount by a thousand dollars', usdField({ scope }), '50000', '51000', '49000'],
    ['coin by a hundredth', coinField({ scope }), '1', '1.01', '0.99'],
    ['a rate by a hundredth of a percent', rateField({ scope }), '4.2', '4.21', '4.19'],
    ['a fee by the same', feeField({ scope }), '0', '0.01', '-0.01'],
    ['contracts by one', contracts, '7', '8', '6'],
    ['days by one', daysField({ scope }), '1.5', '2.5', '0.5'],
    ['an instant by a day', instant, '2021-12-31T12:00Z', '2022-01-01T12:00Z', '2021-12-30T12:00Z'],
    ['an instant with seconds', instant, '2021-03-01T00:00:05Z', '2021-03-02T00:00:05Z', '2021-02-28T00:00:05Z'],
  ]
  it.each(steps)('moves %s, up and down', (_, field, text, up, down) => {
    expect([stepped({ field, text }, { by: 1 }), stepped({ field, text }, { by: -1 })]).toEqual([up, down])
  })

  it('moves by ten of them at once, as with Shift', () => {
    expect(stepped({ field: price, text: '100' }, { by: 10 })).toBe('105')
    expect(stepped({ field: instant, text: '2021-12-31T12:00Z' }, { by: -10 })).toBe('2021-12-21T12:00Z')
  })

  it('moves contracts by lots where a lot is known, and nothing else', () => {
    const lot = decimal('100')
    expect(stepped({ field: contracts, text: '200' }, { by: -1, lot })).toBe('100')
    expect(stepped({ field: contracts, text: '250' }, { by: 10, lot })).toBe('1250')
    expect(stepped({ field: price, text: '200' }, { by: 1, lot })).toBe('200.5')
  })

  it('keeps the thousands apart where they were', () => {
    expect(stepped({ field: price, text: '65,432.50' }, { by: 1 })).toBe('65,433')
    expect(stepped({ field: usdField({ scope }), text: '999,500' }, { by: 1 })).toBe('1,000,500')
    expect(stepped({ field: price, text: '999.5' }, { by: 1 })).toBe('1000')
  })

  const edges: readonly [Field<unknown>, string, number][] = [
    [price, '0.5', -1],
    [price, '0.5', -10],
    [usdField({ scope }), '1000', -1],
    [coinField({ scope }), '0', -1],
    [contracts, '0', -1],
    [lotField({ scope }), '1', -1],
    [daysField({ scope }), '0.5', -1],
    [rateField({ scope }), '-99.99', -1],
    [feeField({ scope }), '99.99', 1],
    [marginRateField({ scope }), '0', -1],
    [price, '1e15', 1],
    [instant, '9999-12-31T12:00Z', 1],
    [instant, '0000-01-01T12:00Z', -1],
  ]
  it.each(edges)('stays where the next would be out of the domain: %o', (field, text, by) => {
    expect(stepped({ field, text }, { by })).toBe(text)
  })

  it.each(['', 'abc', '1,', '-5'])('leaves %j alone: it has no value to step from', (text) => {
    expect(stepped({ field: price, text }, { by: 1 })).toBe(text)
  })

  it('leaves names and choices alone', () => {
    expect(stepped({ field: nameField({ scope }), text: '7' }, { by: 1 })).toBe('7')
    const side = choiceField({ scope, options: ['long', 'short'] })
    expect(stepped({ field: side, text: 'long' }, { by: 1 })).toBe('long')
  })

  it('law: never leaves the domain, and a step up and down again is the same value', () => {
    const texts = fc.integer({ min: 1, max: 9_999_999 }).map((cents) => decimal(`${cents}e-2`).toFixed())
    const holds = fc.property(texts, fc.integer({ min: -20, max: 20 }), (text, by) => {
      const there = stepped({ field: price, text }, { by })
      expect(price.read(there).state).toBe('value')
      if (there !== text)
        expect(price.read(stepped({ field: price, text: there }, { by: -by }))).toEqual(price.read(text))
    })
    fc.assert(holds)
  })
})

describe('grouped', () => {
  it.each([
    ['1', '1'],
    ['999', '999'],
    ['1000', '1,000'],
    ['1234567.1234567', '1,234,567.1234567'],
    ['-100', '-100'],
    ['-1000', '-1,000'],
    ['0.0001', '0.0001'],
  ])('sets the thousands of %s apart: %s', (numeral, text) => {
    expect(grouped(numeral)).toBe(text)
  })
})
