/**
 * The cells of a table kept as text, a line a row; a row may be blank still. Where a line has a tab, tabs alone stand
 * between its cells, and each cell is kept as typed: blanks and semicolons too. A line without a tab may be older or come
 * from elsewhere, and has semicolons between its cells.
 */
export function rowsOfText(text: string): Table {
  if (text.length < longText) return split(text)
  if (lastLong?.text !== text) lastLong = { text, rows: split(text) }
  return lastLong.rows
}

type Table = readonly (readonly string[])[]

/** Characters above which a table is not split again by whoever draws what was just read. */
const longText = 10_000
let lastLong: { text: string; rows: Table } | null = null

const split = (text: string): Table =>
  text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => (line.includes('\t') ? line.split('\t') : line.split(';').map((cell) => cell.trim())))

/** The text of a table. A tab or a line break would end its cell, so inside of one it becomes a blank. */
export const textOfRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n')
