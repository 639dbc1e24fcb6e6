import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../src/core'
import { blankField, contractsField, nameField, priceField, rowsField, rowsOfText, textOfRows } from '../../src/form'
import { counts, prices } from '../core/samples'
import { problemIn, valueOf } from './samples'

const scope = 'panel'
const fills = rowsField({ scope, columns: { contracts: contractsField({ scope }), price: priceField({ scope }) } })
const read = (text: string) =>
  valueOf(fills.read(text)).map(({ contracts, price }) => [contracts.toFixed(), price.toFixed()])

describe('a field for rows', () => {
  it.each([
    ['tabs', '100\t100\n300\t150'],
    ['semicolons', '100;100\n300;150'],
    ['the line ends of Windows', '100\t100\r\n300\t150\r\n'],
    ['blanks around the cells', ' 100 \t 100\n300 ;150 '],
    ['blank rows', '\n100\t100\n\t\n\n;\n300\t150\n'],
  ])('reads a table with %s', (_, text) => {
    expect(read(text)).toEqual([
      ['100', '100'],
      ['300', '150'],
    ])
  })

  it('reads numbers as people type them: commas are for thousands, not for columns', () => {
    expect(read('1,000\t65,432.50')).toEqual([['1000', '65432.5']])
  })

  it.each(['', '\n', '\t', '\r\n\t\r\n'])('reads %j as no rows', (text) => {
    expect(read(text)).toEqual([])
  })

  it.each([
    ['100\n300\t150', '1', '100'],
    ['100\t100\n300\t150\t7', '2', '300; 150; 7'],
    ['100\t100\t', '1', '100; 100; '],
    ['100 100', '1', '100 100'],
  ])('refuses %j: row %s has too few or too many columns', (text, row, found) => {
    expect(problemIn(fills.read(text))).toEqual({
      requirement: 'must fit the columns',
      found,
      cell: { row, column: null },
      unfinished: false,
    })
  })

  it.each([
    ['100\tabc\nx\t0', { row: '1', column: 'price' }, 'must be a decimal number', 'abc'],
    ['100\t100\n1.5\t150', { row: '2', column: 'contracts' }, 'must be a whole number', '1.5'],
    ['100\t100\n\t\n300\t-1', { row: '3', column: 'price' }, 'must be greater than zero', '-1'],
    ['100\t', { row: '1', column: 'price' }, 'must not be empty', ''],
  ])('names the first bad cell of %j, its row counted as shown, from 1', (text, cell, requirement, found) => {
    expect(problemIn(fills.read(text))).toMatchObject({ cell, requirement, found })
  })

  it('reads a row without its last cells where those may stay blank, as tables of before a column was added', () => {
    const weighed = rowsField({
      scope,
      columns: { price: priceField({ scope }), weight: blankField(contractsField({ scope })) },
    })
    expect(valueOf(weighed.read('100\n150\t2\n200\t')).map(({ weight }) => weight?.toFixed() ?? null)).toEqual([
      null,
      '2',
      null,
    ])
    expect(problemIn(weighed.read('100\t2\t3')).requirement).toBe('must fit the columns')
    expect(problemIn(weighed.read('\t2')).requirement).toBe('must not be empty')
  })

  it('lets a cell be unfinished', () => {
    expect(problemIn(fills.read('100\t1,0')).unfinished).toBe(true)
  })

  it('reads 20,000 rows and not one more', () => {
    const table = (rows: number) => Array.from({ length: rows }, () => '1\t1').join('\n')
    expect(read(table(20_000))).toHaveLength(20_000)
    expect(problemIn(fills.read(table(20_001)))).toMatchObject({
      requirement: 'must have at most 20,000 rows',
      found: '20001',
      cell: null,
    })
  })

  it('shows its columns in their order', () => {
    expect(fills.control).toMatchObject({ kind: 'rows', columns: [{ id: 'contracts' }, { id: 'price' }] })
  })

  it('law: reads what it has written as the same rows', () => {
    const holds = fc.property(fc.array(fc.record({ contracts: counts, price: prices })), (rows) => {
      expect(valueOf(fills.read(fills.write(rows)))).toEqual(rows)
    })
    fc.assert(holds)
  })

  it('reads a cell without the blanks at its ends, and a semicolon as part of it', () => {
    const named = rowsField({ scope, columns: { symbol: nameField({ scope }), price: priceField({ scope }) } })
    expect(valueOf(named.read(' My far 26 \t 5 '))).toEqual([{ symbol: 'My far 26', price: decimal('5') }])
    expect(valueOf(named.read('a;b\t5'))).toEqual([{ symbol: 'a;b', price: decimal('5') }])
    expect(problemIn(fills.read('1;\t5'))).toMatchObject({ found: '1;', cell: { row: '1', column: 'contracts' } })
  })

  it('holds columns of any kind', () => {
    const named = rowsField({ scope, columns: { symbol: nameField({ scope }), price: priceField({ scope }) } })
    expect(valueOf(named.read('XBTZ21\t1,000\n\t5'))).toEqual([
      { symbol: 'XBTZ21', price: decimal('1000') },
      { symbol: '', price: decimal('5') },
    ])
  })
})

it('law: a table that was edited is read as a field reads it that never saw another', () => {
  const cell = fc.constantFrom('100', '2,000', '0.5', 'abc', '', ' 300 ', '-1')
  const table = fc.array(fc.tuple(cell, cell), { maxLength: 6 }).map((rows) => textOfRows(rows))
  const columns = { contracts: contractsField({ scope }), price: priceField({ scope }) }
  const holds = fc.property(fc.array(table, { maxLength: 6 }), (texts) => {
    const edited = rowsField({ scope, columns })
    for (const text of texts) expect(edited.read(text)).toEqual(rowsField({ scope, columns }).read(text))
  })
  fc.assert(holds)
})

describe('rowsOfText and textOfRows', () => {
  it('keep a row that is blank still, so that it can be typed into', () => {
    expect(rowsOfText('1\t2\n\t')).toEqual([
      ['1', '2'],
      ['', ''],
    ])
  })

  it('keep what is typed into a cell: blanks at its ends, and semicolons', () => {
    const rows = [
      ['My ', '2027-03-26 ', ' 1'],
      ['a;b', '', ';'],
    ]
    expect(textOfRows(rows)).toBe('My \t2027-03-26 \t 1\na;b\t\t;')
    expect(rowsOfText(textOfRows(rows))).toEqual(rows)
  })

  it('take semicolons for separators in a line without a tab, as older links have them', () => {
    expect(rowsOfText('300; 150\na;b\t150')).toEqual([
      ['300', '150'],
      ['a;b', '150'],
    ])
  })

  it('make a blank of a tab or a line break inside a cell: neither can start a cell or a row', () => {
    expect(textOfRows([['a\tb\r\nc', '1']])).toBe('a b c\t1')
  })

  it('law: are each the way back of the other, whatever is typed into two cells or more', () => {
    const cell = fc.string({ unit: 'binary' }).filter((text) => !/[\t\r\n]/.test(text))
    const holds = fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), (rows) => {
      expect(rowsOfText(textOfRows(rows))).toEqual(rows)
    })
    fc.assert(holds)
  })
})
