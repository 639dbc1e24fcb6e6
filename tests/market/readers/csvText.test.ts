import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvText } from '../../../src/market/readers'

/** The cells as a reader of CSV finds them. */
const cellsOf = (text: string): string[][] => Papa.parse<string[]>(text, { newline: '\r\n', delimiter: ',' }).data
const cell = (text: string) => cellsOf(csvText([[text, 'x']]))[0]?.[0]

describe('csvText', () => {
  it('is a table as RFC 4180 has it', () => {
    expect(
      csvText([
        ['name', 'value'],
        ['1,000', 'say "no"'],
        ['two\nlines', ''],
      ]),
    ).toBe('name,value\r\n"1,000","say ""no"""\r\n"two\nlines",')
  })

  it.each([
    '=1+1',
    '+cmd|calc',
    '-2+3+cmd',
    '@SUM(A1)',
    '=a\nb',
    '\t=1',
    ' =1',
    '\n=1',
    '＝1',
    '-',
    '+',
    '--5',
    '-5-5',
    '5\t',
  ])('disarms %j, which a spreadsheet would run', (text) => {
    expect(cell(text)).toBe(text.startsWith('5') ? text : `'${text}`)
  })

  it.each([
    '-5',
    '+5',
    '-0.5',
    '-.5',
    '-5.',
    '-1.5e-7',
    '+1E+20',
    '-1,234,567.89',
    '-4.2%',
    '−5',
    '0',
    'a=b',
    'x-1',
    '',
  ])('leaves %j as it is: a number stays a number, a word a word', (text) => {
    expect(cell(text)).toBe(text)
  })

  it('law: gives every text back, with nothing before it but the sign that disarms it', () => {
    const rows = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), { minLength: 1 })
    const holds = fc.property(rows, (texts) => {
      const back = cellsOf(csvText(texts)).map((row) =>
        row.map((text) => text.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/, '')),
      )
      fc.pre(texts.every((row) => row.every((text) => !/^'\s*[=+\-@＝＋－＠\t\r\n]/.test(text))))
      expect(back).toEqual(texts)
    })
    fc.assert(holds)
  })

  it('law: no cell begins as a formula does, unless all of it is a number', () => {
    const starts = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '＝')
    const texts = fc.tuple(starts, starts, fc.string()).map((parts) => parts.join(''))
    const holds = fc.property(texts, (text) => {
      const found = cell(text) ?? ''
      if (/^\s*[=+\-@＝＋－＠]/.test(found)) expect(found.trim()).toMatch(/^[+-][\d.,e+-]+%?$/i)
    })
    fc.assert(holds)
  })
})
