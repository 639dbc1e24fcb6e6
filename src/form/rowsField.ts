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
import { rowsOfText, textOfRows } from './tableText'

const mostRows = 20_000

const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '')

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
  // While a long table is typed into, only the row that changed is read.
  let known = new Map<string, Values<Columns>>()
  return {
    scope,
    control: { kind: 'rows', columns: named.map(([id, field]) => ({ id, control: field.control })) },
    read: (text) => {
      if (last?.text === text) return last.reading
      const rows = new Map<string, Values<Columns>>()
      const reading = readRows<Columns>({ text, named, known, rows })
      // A row that is still being typed ends the reading: the rows after it are known from before.
      known = reading.state === 'value' ? rows : new Map([...known, ...rows])
      last = { text, reading }
      return reading
    },
    write: (records) =>
      // Each record was read column by column, so each column can write its own value.
      textOfRows(records.map((record) => named.map(([column, field]) => field.write(record[column] as never)))),
  }
}

type RowsToRead<Columns extends Fields> = {
  text: string
  named: readonly (readonly [string, Field<unknown>])[]
  /** Rows that were read before, by their cells. */
  known: ReadonlyMap<string, Values<Columns>>
  /** Takes those of this text. */
  rows: Map<string, Values<Columns>>
}

function readRows<Columns extends Fields>({
  text,
  named,
  known,
  rows: read,
}: RowsToRead<Columns>): Reading<Values<Columns>[]> {
  const rows = rowsOfText(text)
  if (rows.length > mostRows) return problem('must have at most 20,000 rows', { found: `${rows.length}` })
  const records: Values<Columns>[] = []
  for (const [index, cells] of rows.entries()) {
    const row = `${index + 1}`
    if (!isFilled(cells)) continue
    // A table may have been given a column more, which may stay blank.
    const missing = named.slice(cells.length)
    if (cells.length > named.length || missing.some(([, field]) => field.read('').state === 'problem'))
      return problem('must fit the columns', {
        found: cells.map((cell) => cell.trim()).join('; '),
        cell: { row, column: null },
      })
    const key = cells.join('\t')
    const before = known.get(key)
    if (before !== undefined) {
      read.set(key, before)
      records.push(before)
      continue
    }
    const record: Record<string, unknown> = {}
    for (const [at, [column, field]] of named.entries()) {
      const reading = field.read((cells[at] ?? '').trim())
      if (reading.state === 'problem')
        return { state: 'problem', problem: { ...reading.problem, cell: { row, column } } }
      record[column] = reading.value
    }
    // Every column was read by its own field just above, which is what Values says.
    const values = record as Values<Columns>
    read.set(key, values)
    records.push(values)
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
