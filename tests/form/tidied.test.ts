import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coinField, feeField, priceField, tidied, usdField } from '../../src/form'
import { writtenOut } from '../../src/form/abbreviated'
import { beginningsOf } from './samples'

const usd = usdField({ scope: 'desk' })
const price = priceField({ scope: 'desk' })
const fee = feeField({ scope: 'desk' })
const coin = coinField({ scope: 'desk' })
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
    ['1.5mm', '1500000'],
    ['5mn', '5000000'],
    ['2bn', '2000000000'],
    ['100万', '1000000'],
    ['1.2亿', '120000000'],
    ['１２万', '120000'],
    ['$84,250.50', '84250.5'],
    ['$5m', '5000000'],
    ['84 250.50', '84250.5'],
    ["1'234'567", '1234567'],
    ['84\u00a0250', '84250'],
  ])('%s is %s', (text, value) => expect(valueOf(text)).toBe(value))

  it.each(['k', 'mm', '5mk', '5x', '1e3k', '5m5', '5 BTC', '$$5', '5usdt', '20%', '5万万'])('%s is no number', (text) =>
    expect(valueOf(text)).toBe('must be a decimal number'),
  )

  it.each(['$84,250.50', '84 250', '$1.5mn', '1.2亿'])('is not complained of while %j is typed', (whole) => {
    for (const text of beginningsOf(whole)) {
      const reading = usd.read(text)
      expect(reading.state === 'value' || reading.problem.unfinished, text).toBe(true)
    }
  })

  it('belongs to dollars: an amount of BTC has not their sign', () => {
    expect(coin.read('$5').state).toBe('problem')
  })

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

  it.each([
    ['$84,250.50', '84,250.5'],
    ['84 250', '84,250'],
    ['50万', '500,000'],
    ['１００', '１００'],
  ])('%j was understood as %j', (text, shown) => expect(tidied({ field: price, text })).toBe(shown))

  it.each([
    ['0.05%', '0.05%'],
    ['1e1', '1e1'],
    ['４．２％', '４．２％'],
    ['25bp', '0.25'],
    ['2 bps', '0.02'],
  ])('a rate of %j is shown as %j', (text, shown) => expect(tidied({ field: fee, text })).toBe(shown))

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
