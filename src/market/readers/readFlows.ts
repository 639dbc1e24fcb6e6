import Papa from 'papaparse'
import { decimal, type Decimal } from '../../core'
import { grouped, readNumber } from '../../form'
import { runnableCell } from './csvText'
import { closedUp, haveDecimalCommas, withDecimalPoint } from './decimalComma'
import { numberedRows } from './numberedRows'

/** The columns of a table of flows, as they are written back. */
export const flowColumns = ['date', 'etf flow usd', 'contracts change', 'price usd', 'basis %'] as const
type FlowColumn = (typeof flowColumns)[number]

export type RejectedFlow = {
  /** From 1. */
  line: number
  reason: 'too few cells' | 'not a number' | 'text that a spreadsheet would run' | 'a day that stands there already'
}

export type FlowsReading = {
  /** Texts of date, flow, contracts, price and basis, a row a day, the first day first where they say which that is. */
  rows: readonly (readonly string[])[]
  rejected: readonly RejectedFlow[]
  /** Columns that no heading names: then there are no rows, since no column is guessed. */
  missing: readonly FlowColumn[]
}

/**
 * Headings in small letters; a flow in millions says so, and a basis that it is in percent. The spot in `spot etf flow` is no
 * price, open interest in dollars no number of contracts, open interest itself no change of it, and a flow in BTC or shares
 * none in dollars.
 */
const headings: Readonly<Record<FlowColumn, RegExp>> = {
  date: /^(trade )?(date|day)\b/,
  'etf flow usd': /^(?!(?!.*(usd|\$)).*(\bshares?\b|([([,]|\bin) ?(btc|xbt|coins?)\b))(?=.*(flow|creation))/,
  'contracts change': /^(?!.*(usd|\$))(?=.*(change|chg|delta|δ)).*(contract|\boi\b|open interest)/,
  'price usd': /^(?!.*(flow|creation|basis|contract|\boi\b|open interest)).*(price|spot|close)/,
  'basis %': /basis.*(%|percent|pct)|(%|percent|pct).*basis/,
}

/** How much one unit of a heading is; 1 where it does not say. */
const scales: readonly (readonly [RegExp, Decimal])[] = [
  [/\b(usd)?(k|thousands?)\b/, decimal('1e3')],
  [/\b(usd)?(m|mn|mio|mm|millions?)\b|\$m/, decimal('1e6')],
  [/\b(usd)?(b|bn|bln|billions?)\b|\$b/, decimal('1e9')],
]
const scaleOf = (heading: string): Decimal => scales.find(([words]) => words.test(heading))?.[1] ?? decimal('1')

/** A table of daily ETF flows, changes in open interest, prices and bases, with a heading a column. It never throws. */
export function readFlows(text: string): FlowsReading {
  const [head, ...lines] = rowsOf(text)
  const named = (head?.cells ?? []).map((heading) => heading.trim().toLowerCase())
  const places = flowColumns.map((column) => named.findIndex((heading) => headings[column].test(heading)))
  const missing = flowColumns.filter((_, index) => places[index] === -1)
  if (missing.length > 0) return { rows: [], rejected: [], missing }
  const [, ...figurePlaces] = places
  const figures = lines.flatMap(({ cells }) => figurePlaces.map((place) => plainCell(cells[place] ?? '')))
  const style = { scales: places.map((place) => scaleOf(named[place] ?? '')), hasComma: haveDecimalCommas(figures) }
  const rows: string[][] = []
  const rejected: RejectedFlow[] = []
  const days = new Set<string>()
  for (const { cells, line } of lines) {
    const row = rowOf(
      places.map((place) => cells[place]?.trim() ?? null),
      style,
    )
    const [day = ''] = row
    if (typeof row === 'string') rejected.push({ line, reason: row })
    else if (days.has(day)) rejected.push({ line, reason: 'a day that stands there already' })
    else {
      days.add(day)
      rows.push(row)
    }
  }
  return { rows: inTime(rows), rejected, missing: [] }
}

const rowsOf = (text: string) =>
  numberedRows(Papa.parse<string[]>(text.replace(/^\uFEFF/, '')).data).filter(
    ({ cells }) => cells.length > 1 || (cells[0] ?? '').trim() !== '',
  )

const year = /^\d{4}-\d\d-\d\d/

/** Dumps often begin with the newest day; where all days are written year first, they are put in order. */
const inTime = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.every(([day = '']) => year.test(day))
    ? rows.toSorted(([one = ''], [other = '']) => (one < other ? -1 : one > other ? 1 : 0))
    : rows

type Style = { scales: readonly Decimal[]; hasComma: boolean }

function rowOf(
  cells: readonly (string | null)[],
  { scales: scalesOf, hasComma }: Style,
): string[] | RejectedFlow['reason'] {
  const [date, ...figures] = cells
  if (date == null || figures.some((cell) => cell === null)) return 'too few cells'
  if (runnableCell(date)) return 'text that a spreadsheet would run'
  const texts = figures.map((cell, index) => {
    const plain = plainCell(cell ?? '')
    const reading = readNumber(hasComma ? withDecimalPoint(plain) : plain)
    return reading.state === 'value' ? grouped(reading.value.times(scalesOf[index + 1] ?? 1).toFixed()) : null
  })
  return texts.every((text) => text !== null) ? [date, ...texts] : 'not a number'
}

/** A figure without its signs; in accounting a negative one stands in parentheses. */
const plainCell = (cell: string): string =>
  closedUp(
    cell
      .replace(/^\((.*)\)$/, '-$1')
      .replace(/^([+-−]?)(us)?\$/i, '$1')
      .replace(/ ?%$/, ''),
  )
