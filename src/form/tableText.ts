/**
 * The cells of a table kept as text, a line a row; a row may be blank still. Where a line has a tab, tabs alone stand
 * between its cells, and each cell is kept as typed: blanks and semicolons too. A line without a tab may be older or come
 * from elsewhere, and has semicolons between its cells.
 */
export function rowsOfText(text: string): Table {
  if (!isLongText(text)) return split(text)
  if (lastLong?.text !== text) lastLong = { text, rows: split(text) }
  return lastLong.rows
}

type Table = readonly (readonly string[])[]

/** Characters above which a table is not split again by whoever draws what was just read. */
const longText = 10_000

/** Whether a text is so long that reading it takes longer than a frame: the page leaves that to a worker. */
export const isLongText = (text: string): boolean => text.length > longText

let lastLong: { text: string; rows: Table } | null = null

const split = (text: string): Table =>
  text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => (line.includes('\t') ? line.split('\t') : line.split(';').map((cell) => cell.trim())))

/** The text of a table. A tab or a line break would end its cell, so inside a cell it becomes a blank. */
export function textOfRows(rows: Table): string {
  const cells = rows.map((row) => row.map((cell) => (/[\t\r\n]/.test(cell) ? cell.replace(/[\t\r\n]+/g, ' ') : cell)))
  const text = cells.map((row) => row.join('\t')).join('\n')
  // Whoever draws it need not split it: with a tab in it, a line is read as it was written.
  if (isLongText(text) && cells.every(({ length }) => length > 1)) lastLong = { text, rows: cells }
  return text
}
