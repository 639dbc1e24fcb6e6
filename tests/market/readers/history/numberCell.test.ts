import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHistory } from '../../../../src/market/readers'
import { haveDecimalCommas } from '../../../../src/market/readers/decimalComma'
import { numberCell } from '../../../../src/market/readers/history/numberCell'

const read = (cell: string, hasDecimalComma = false) => {
  const number = numberCell(cell, hasDecimalComma)
  return typeof number === 'string' ? number : number.numeral
}

describe('numberCell', () => {
  test.each([
    ['29,001.72', '29001.72'],
    ['$29,001.72', '29001.72'],
    ['29 001.72', '29001.72'],
    ['29\u00a0001', '29001'],
    ['-1\u202f234\u202f567.5', '-1234567.5'],
    ["29'001.72", '29001.72'],
    ['29’001.72', '29001.72'],
    ['29.001', '29.001'],
    ['−0.5', '-0.5'],
    ['1 00', 'unreadable'],
    ['29 0015', 'unreadable'],
    ['1,23,456.27', 'unreadable'],
    ['29.001,72', 'unreadable'],
  ])('%s is %s', (cell, numeral) => {
    expect(read(cell)).toBe(numeral)
  })

  test.each([
    ['0,0001', '0.0001'],
    ['29.001,72', '29001.72'],
    ['29.001', '29001'],
    ['1.234.567', '1234567'],
    ['29 001,72', '29001.72'],
    ['12,5%', '12.5'],
    ['31.5', 'unreadable'],
    ['29.0015,72', 'unreadable'],
  ])('%s with a decimal comma is %s', (cell, numeral) => {
    expect(read(cell, true)).toBe(numeral)
  })
})

describe('haveDecimalCommas', () => {
  test.each([
    [['0,0001', '-0,00025'], true],
    [['29001,725'], true],
    [['29.001,72', '32.127'], true],
    [['29 001,72'], true],
    [['29,001', '32,127'], false],
    [['29.001', '32.127'], false],
    [['12,5', '31.5'], false],
    [['29,001.72'], false],
  ])('%j: %s', (cells, have) => {
    expect(haveDecimalCommas(cells)).toBe(have)
  })

  test('law: a column of prices is read back from every way of writing it', () => {
    const ways = [
      { locale: 'en-US', hasComma: false },
      { locale: 'de-DE', hasComma: true },
      { locale: 'fr-FR', hasComma: true },
      { locale: 'de-CH', hasComma: false },
    ]
    const cents = fc.array(fc.integer({ min: 1, max: 99_999_999 }), { minLength: 1, maxLength: 20 })
    const holds = fc.property(cents, fc.constantFrom(...ways), (prices, { locale, hasComma }) => {
      const form = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 })
      const cells = prices.map((price) => form.format(price / 100))
      expect(haveDecimalCommas(cells)).toBe(hasComma)
      expect(cells.map((cell) => Number(read(cell, hasComma)))).toEqual(prices.map((price) => price / 100))
    })
    fc.assert(holds)
  })
})

test('one price with a decimal comma tells how all of a file are written', () => {
  const text = 'timestamp;open;close\n2021-01-01T00:00:00Z;28.990,50;29.001\n2021-01-02T00:00:00Z;29.001;32.127\n'
  const { rows, rejected } = readHistory({ text, name: 'x.csv' })
  expect(rejected).toEqual([])
  expect(rows.map((row) => ('close' in row ? [row.open?.toFixed(), row.close.toFixed()] : null))).toEqual([
    ['28990.5', '29001'],
    ['29001', '32127'],
  ])
})
