import Papa from 'papaparse'

/**
 * The beginnings of a cell that a spreadsheet would run, unless all of it is a number: -5 stays a number, -5+cmd does
 * not. The library's own rule disarms every negative number, and lets through what has a line break in it.
 */
const runnable = /^\s*(?![+-]?(\d[\d,]*\.?\d*|\.\d+)(e[+-]?\d+)?%?$)[=+\-@＝＋－＠]|^[\t\r\n]/i

/** Whether a spreadsheet would run a cell rather than show it. */
export const runnableCell = (cell: string): boolean => runnable.test(cell)

/** What becomes a cell of its own in a spreadsheet that splits lines at semicolons or tabs. */
const innerCell = /([;\t\r\n])([^;\t\r\n]*)/g

/** A cell that stays text even when it is split: quotation marks hold it together only where commas separate cells. */
const disarmedInside = (cell: string): string =>
  cell.replace(innerCell, (whole, separator: string, rest: string) =>
    runnable.test(rest.replace(/^[\s"]+/, '')) ? `${separator}'${rest}` : whole,
  )

/** A table as CSV text for a spreadsheet; whatever it would run as a formula is disarmed, at any separator. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  Papa.unparse(
    rows.map((row) => row.map(disarmedInside)),
    { escapeFormulae: runnable },
  )
