import Papa from 'papaparse'

/**
 * The beginnings of a cell that a spreadsheet would run, unless all of it is a number: -5 stays a number, -5+cmd does
 * not. The library's own rule disarms every negative number, and lets through what has a line break in it.
 */
const runnable = /^\s*(?![+-]?(\d[\d,]*\.?\d*|\.\d+)(e[+-]?\d+)?%?$)[=+\-@＝＋－＠]|^[\t\r\n]/i

/** A table as CSV text for a spreadsheet; cells that it would run as formulas are disarmed. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  // A copy, because the library's types ask for lists that may be written to.
  Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: runnable },
  )
