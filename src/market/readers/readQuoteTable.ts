import Papa from 'papaparse'
import { mostQuoteRows } from './limits'
import { haveDecimalCommas } from './decimalComma'
import { numberedRows } from './numberedRows'
import { areQuoteColumns, priceColumns, quoteColumns } from './quoteColumns'
import { newestOf, quoteSheet } from './quoteSheet'
import { refused, type QuotesReading } from './quotes'
import { instantOfRow, tableQuote } from './tableQuote'

const delimiters = [',', '\t', ';'] as const
/** Characters. No header of quotes comes near; a file without line ends does. */
const longestHeader = 10_000

/** A table with a header, a contract a line; commas, tabs or semicolons between the cells. */
export function readQuoteTable({ text, asOf }: { text: string; asOf: string }): QuotesReading {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '')
  const firstLine = lines.replace(/^[\s,;]+/, '').split('\n', 1)[0] ?? ''
  if (firstLine.length > longestHeader) return refused('no-header', { detail: firstLine.slice(0, 80) })
  const delimiter = delimiterOf(firstLine)
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter, newline: '\n', preview: mostQuoteRows + 2 })
  const rows = numberedRows(data)
  const [header, ...body] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const columns = quoteColumns(header?.cells ?? [])
  if ('repeated' in columns) return refused('repeated-column', { detail: columns.repeated })
  if (!areQuoteColumns(columns)) return refused('no-header', { detail: firstLine.trim().slice(0, 80) })
  // The header is a line too.
  if (data.length > mostQuoteRows + 1) return refused('too-many-rows', { detail: `${mostQuoteRows}` })
  // A quotation mark out of place swallows the lines after it, so no row of such a table is to be trusted.
  const broken = errors.find((error) => error.type === 'Quotes')
  if (broken !== undefined) return refused('broken-quotes', { detail: `${rows[broken.row ?? 0]?.line ?? 1}` })
  const time = newestOf(body.map((row) => instantOfRow({ row, columns })))
  const prices = body.flatMap(({ cells }) => priceColumns.map((column) => cells[columns.at.get(column) ?? -1] ?? ''))
  const style = { hasDecimalComma: haveDecimalCommas(prices) }
  const read = body.map((row) => tableQuote({ row, columns, at: time ?? asOf, style }))
  return quoteSheet({ source: 'table', venue: null, time, rows: read })
}

/** The delimiter under which the header names the most columns: prices with commas in them mislead a count of commas. */
function delimiterOf(header: string): string {
  const named = (delimiter: string) => {
    const cells = Papa.parse<string[]>(header, { delimiter }).data[0] ?? []
    const columns = quoteColumns(cells)
    return 'repeated' in columns ? cells.length : columns.at.size
  }
  return delimiters.reduce<string>((best, delimiter) => (named(delimiter) > named(best) ? delimiter : best), ',')
}
