import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLongText, rowsOfText, textOfRows } from '../../src/form'

const cells = fc.string({ maxLength: 12 }).map((cell) => cell.replace(/[\t\r\n]/g, ''))
/** With two cells or more, a line has a tab and is read as it was written. */
const tables = fc.array(fc.array(cells, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 })

test('law: rows come back from their text as they were, from a long one without splitting it', () => {
  const holds = fc.property(tables, fc.boolean(), (table, isLong) => {
    const rows = isLong ? Array.from({ length: 6000 }, (_, at) => table[at % table.length] ?? []) : table
    const text = textOfRows(rows)
    expect(rowsOfText(text)).toEqual(rows)
    return !isLong || isLongText(text)
  })
  fc.assert(holds, { numRuns: 30 })
})

test('a long table of one column is read line by line: blank lines are none, and semicolons stand between cells', () => {
  const rows = Array.from({ length: 6000 }, () => [['1; 2'], ['']]).flat()
  const text = textOfRows(rows)
  expect(isLongText(text)).toBe(true)
  expect(rowsOfText(text)).toEqual(Array.from({ length: 6000 }, () => ['1', '2']))
})

test('a tab or a line break in a cell would end it, and becomes a blank', () => {
  expect(textOfRows([['a\tb', 'c\r\nd']])).toBe('a b\tc d')
})
