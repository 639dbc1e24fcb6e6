import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feeField, priceField, tidied, usdField } from '../../src/form'
import { writtenOut } from '../../src/form/abbreviated'

const usd = usdField({ scope: 'desk' })
const price = priceField({ scope: 'desk' })
const fee = feeField({ scope: 'desk' })
const valueOf = (text: string) => {
  const reading = usd.read(text)
  return reading.state === 'value' ? reading.value.toFixed() : reading.problem.requirement
}

describe('an amount as people abbreviate it', () => {
  it.each([
    ['5m', '5000000'],
    ['84.25k', '84250'],
    ['84.25 K', '84250'],
    ['1,250k', '1250000'],
    ['2b', '2000000000'],
    ['５ｍ', '5000000'],
    ['5.k', '5000'],
  ])('%s is %s', (text, value) => expect(valueOf(text)).toBe(value))

  it.each(['k', 'mm', '5mk', '5x', '1e3k', '5m5'])('%s is no number', (text) =>
    expect(valueOf(text)).toBe('must be a decimal number'),
  )

  it('is no rate: a percentage is not counted in thousands', () => expect(fee.read('5k').state).toBe('problem'))

  it('law: a numeral without a letter is left as it is', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        expect(writtenOut(`${x}`)).toBe(`${x}`)
      }),
    )
  })
})

describe('a text that nobody types in', () => {
  it.each([
    ['84.25k', '84,250'],
    ['1000000', '1,000,000'],
    ['32182.72', '32,182.72'],
    ['65,432.50', '65,432.50'],
    ['1e6', '1,000,000'],
    ['.5', '.5'],
    ['0.00011698', '0.00011698'],
    ['abc', 'abc'],
    ['', ''],
  ])('%j is shown as %j', (text, shown) => expect(tidied({ field: price, text })).toBe(shown))

  it('leaves a rate as it was typed', () => expect(tidied({ field: fee, text: '0.05%' })).toBe('0.05%'))

  it('law: says the same number, and says it so again', () => {
    const holds = fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.constantFrom('', 'k', '.5', 'e2'), (n, end) => {
      const text = `${n}${end}`
      const shown = tidied({ field: price, text })
      expect(price.read(shown)).toEqual(price.read(text))
      expect(tidied({ field: price, text: shown })).toBe(shown)
    })
    fc.assert(holds)
  })
})
