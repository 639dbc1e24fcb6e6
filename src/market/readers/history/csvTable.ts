import Papa from 'papaparse'
import { areHeadings } from './headings'
import { rejectedLine, type Table } from './table'
import { timeCell } from './timeCell'

const delimiters = [',', '\t', ';', '|'] as const
/** Characters. No header comes near; a file without line ends does. */
const longestHeader = 20_000
/** Lines before the header: a banner, an address, a note, an empty one. */
const mostBanner = 5

/** A text with a row a line: commas, tabs, semicolons or bars between the cells, with or without a header. */
export function csvTable(text: string): Table {
  const { delimiter, banner, header } = beginning(text)
  const width = header?.length ?? null
  return {
    header,
    symbol: null,
    each: ({ row, reject }) => {
      let line = 1
      let first = true
      let cellsWanted = width
      const from = lineStart(text, banner)
      line += banner
      const take = (cells: readonly string[], isBroken: boolean) => {
        const at = line
        line += linesIn(cells)
        if (cells.length === 1 && cells[0]?.trim() === '') return
        if (first && header !== null) {
          first = false
          return
        }
        first = false
        cellsWanted ??= cells.length
        const written = () => cells.join(delimiter)
        if (isBroken) reject(rejectedLine(at, 'quotation mark never closed', written()))
        else if (cells.length !== cellsWanted && !isPadded(cells, cellsWanted))
          reject(rejectedLine(at, 'another number of cells than the header', written()))
        else row(cells, at)
      }
      Papa.parse<string[]>(from === 0 ? text : text.slice(from), {
        delimiter,
        step: ({ data, errors }) =>
          take(
            data,
            errors.some(({ type }) => type === 'Quotes'),
          ),
      })
    },
  }
}

/** Longer than the header by nothing but empty cells. */
const isPadded = (cells: readonly string[], width: number): boolean =>
  cells.length > width && cells.slice(width).every((cell) => cell.trim() === '')

const linesIn = (cells: readonly string[]): number => {
  let lines = 1
  for (const cell of cells) if (cell.includes('\n')) lines += cell.split('\n').length - 1
  return lines
}

function lineStart(text: string, lines: number): number {
  let from = 0
  for (let line = 0; line < lines; line++) {
    const end = text.indexOf('\n', from)
    if (end === -1) return text.length
    from = end + 1
  }
  return from
}

type Beginning = { delimiter: string; banner: number; header: readonly string[] | null }

/** How a file begins: what stands between its cells, which lines are no table, and which one names the columns. */
function beginning(text: string): Beginning {
  const lines = text.slice(0, longestHeader).split(/\r\n?|\n/, mostBanner + 1)
  let fallback: Beginning = { delimiter: ',', banner: 0, header: [] }
  for (const [banner, line] of lines.entries()) {
    const split = delimiters.map((delimiter) => ({ delimiter, cells: cellsOf(line, delimiter) }))
    const widest = split.reduce((best, one) => (one.cells.length > best.cells.length ? one : best))
    const named = split.filter(({ cells }) => cells.length > 1 && areHeadings(cells))
    const best = named.reduce<(typeof split)[number] | null>(
      (so, one) => (so === null || one.cells.length > so.cells.length ? one : so),
      null,
    )
    if (best !== null && !isRow(best.cells))
      return { delimiter: best.delimiter, banner, header: withoutTail(best.cells) }
    if (widest.cells.length > 1 && isRow(widest.cells)) return { delimiter: widest.delimiter, banner, header: null }
    if (banner === 0 && widest.cells.length > 1) {
      fallback = { delimiter: widest.delimiter, banner, header: widest.cells }
    }
  }
  return fallback
}

/** A header that ends with delimiters names nothing by them. */
const withoutTail = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)

const cellsOf = (line: string, delimiter: string): string[] => Papa.parse<string[]>(line, { delimiter }).data[0] ?? []

/** A first row that is no header has a time in one of its first cells. */
const isRow = (cells: readonly string[]): boolean =>
  cells.slice(0, 3).some((cell) => typeof timeCell(cell, 'month/day/year') === 'object')
