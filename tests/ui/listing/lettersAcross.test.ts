import { expect, test } from 'vitest'
import { lettersAcross } from '../../../src/ui/listing/lettersAcross'

test('a line has the longest figure of each column, or the longest word of its heading, and a letter between them', () => {
  const headings = ['', 'Price', 'Funding so far, USD']
  expect(
    lettersAcross({
      headings,
      rows: [
        ['2026-11-20', '65,447.09', '+9'],
        ['later', '100', '+99.96'],
      ],
    }),
  ).toBe(10 + 9 + 'Funding'.length + 3)
})

test('a heading is broken between words, in Chinese anywhere', () => {
  expect(lettersAcross({ headings: ['累计资金费（BTC）'], rows: [['+1']] })).toBe('BTC'.length + 1)
  expect(lettersAcross({ headings: [], rows: [] })).toBe(0)
})
