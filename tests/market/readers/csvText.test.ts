import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvText } from '../../../src/market/readers'

/** The cells as a reader of CSV finds them. */
const cellsOf = (text: string): string[][] => Papa.parse<string[]>(text, { newline: '\r\n', delimiter: ',' }).data
/** The cells as a spreadsheet finds them that goes by another delimiter, to which a quotation mark in mid-line is a letter. */
const cellsBy = (text: string, delimiter: string): string[][] =>
  Papa.parse<string[]>(text, { newline: '\n', delimiter }).data
const cell = (text: string) => cellsOf(csvText([[text, 'x']]))[0]?.[0]
/** Texts full of separators and of what spreadsheets run. */
const pieces = fc
  .array(fc.constantFrom('=', '+', '-', '@', '＝', ';', '\t', '\n', '\r', '"', "'", ',', ' ', '1', '-5', 'a'), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''))

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

  it.each(['=1+1', '+cmd|calc', '-2+3+cmd', '@SUM(A1)', '=a\nb', ' =1', '＝1', '-', '+', '--5', '-5-5', '5\t'])(
    'disarms %j, which a spreadsheet would run',
    (text) => {
      expect(cell(text)).toBe(text.startsWith('5') ? text : `'${text}`)
    },
  )

  it.each([
    ['a;=1+1;b', "a;'=1+1;b"],
    ['a; =1+1', "a;' =1+1"],
    ['a\t@SUM(A1)', "a\t'@SUM(A1)"],
    ['two lines\n-2+3+cmd', "two lines\n'-2+3+cmd"],
    ['two lines\r\n＝1', "two lines\r\n'＝1"],
    ['a;"=1+1', `a;'"=1+1`],
    [';;=1', ";;'=1"],
    ['\t=1', "'\t'=1"],
    ['\n=1', "'\n'=1"],
  ])('disarms %j inside, where a spreadsheet may split it', (text, disarmed) => {
    expect(cell(text)).toBe(disarmed)
  })

  it.each(['2021-01-01T12:00Z\t-0.1\t100', '1;-5;+3', 'a;b', 'x;y-1', 'a; b', 'a;5\n\n-4.2%'])(
    'leaves %j as it is, a table typed as text: nothing inside of it would run',
    (text) => {
      expect(cell(text)).toBe(text)
    },
  )

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
    const text = fc.oneof(fc.string({ unit: 'binary' }), pieces)
    const rows = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 })
    const holds = fc.property(rows, (texts) => {
      const back = cellsOf(csvText(texts)).map((row) =>
        row.map((text) =>
          text.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])|(?<=[;\t\r\n])'(?=[\s"]*[=+\-@＝＋－＠])/g, ''),
        ),
      )
      fc.pre(texts.every((row) => row.every((text) => !/(^|[;\t\r\n])'[\s"]*[=+\-@＝＋－＠\t\r\n]/.test(text))))
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

  it.each([';', '\t'])(
    'law: opened by %j, no cell begins as a formula does, unless it begins with a number',
    (delimiter) => {
      const rows = fc.array(fc.array(pieces, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      const holds = fc.property(rows, (texts) => {
        for (const found of cellsBy(csvText(texts), delimiter).flat())
          if (/^\s*[=+\-@＝＋－＠]/.test(found)) expect(found.trim()).toMatch(/^[+-][\d.,]+(e[+-]?\d+)?%?($|[,;"\s])/i)
      })
      fc.assert(holds)
    },
  )
})
