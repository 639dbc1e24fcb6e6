import { decimal } from '../core'
import {
  problem,
  value,
  type Cell,
  type Control,
  type Field,
  type Fields,
  type Reading,
  type Scope,
  type Values,
} from './field'

const mostRows = 20_000

/**
 * The cells of a table kept as text, a line a row; a row may be blank still. Where a line has a tab, tabs alone stand
 * between its cells, and each cell is kept as typed: blanks and semicolons too. A line without a tab may be older or come
 * from elsewhere, and has semicolons between its cells.
 */
export const rowsOfText = (text: string): string[][] =>
  text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => (line.includes('\t') ? line.split('\t') : line.split(';').map((cell) => cell.trim())))

const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '')

/** The text of a table. A tab or a line break would end its cell, so inside of one it becomes a blank. */
export const textOfRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n')

/** A table of records, each column a field of its own; the first bad cell is the problem. */
export function rowsField<Columns extends Fields>({
  columns,
  scope,
}: {
  columns: Columns
  scope: Scope
}): Field<Values<Columns>[]> {
  const named = Object.entries(columns)
  // A long table is read once, not at every keystroke in another field.
  let last: { text: string; reading: Reading<Values<Columns>[]> } | null = null
  return {
    scope,
    control: { kind: 'rows', columns: named.map(([id, field]) => ({ id, control: field.control })) },
    read: (text) => {
      if (last?.text !== text) last = { text, reading: readRows<Columns>(text, named) }
      return last.reading
    },
    write: (records) =>
      // Each record was read column by column, so each column can write its own value.
      textOfRows(records.map((record) => named.map(([column, field]) => field.write(record[column] as never)))),
  }
}

function readRows<Columns extends Fields>(
  text: string,
  named: readonly (readonly [string, Field<unknown>])[],
): Reading<Values<Columns>[]> {
  const rows = rowsOfText(text)
  if (rows.length > mostRows) return problem('must have at most 20,000 rows', { found: `${rows.length}` })
  const records: Values<Columns>[] = []
  for (const [index, cells] of rows.entries()) {
    const row = `${index + 1}`
    if (!isFilled(cells)) continue
    if (cells.length !== named.length)
      return problem('must have as many columns as the table', {
        found: cells.map((cell) => cell.trim()).join('; '),
        cell: { row, column: null },
      })
    const record: Record<string, unknown> = {}
    for (const [at, [column, field]] of named.entries()) {
      const reading = field.read((cells[at] ?? '').trim())
      if (reading.state === 'problem')
        return { state: 'problem', problem: { ...reading.problem, cell: { row, column } } }
      record[column] = reading.value
    }
    // Every column was read by its own field just above, which is what Values says.
    records.push(record as Values<Columns>)
  }
  return value(records)
}

/** Where in a table core found a problem: the row, and the column where it has that name, of a path such as `path[1].day`. */
export function cellOfPath({ path, control }: { path: string; control: Control | undefined }): Cell | null {
  const [, index, name] = /\[(\d+)\](?:\.(\w+))?$/.exec(path) ?? []
  if (control?.kind !== 'rows' || index === undefined) return null
  const column = control.columns.find(({ id }) => id === name)?.id ?? null
  return { row: decimal(index).plus(1).toFixed(), column }
}
