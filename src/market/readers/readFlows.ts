import Papa from 'papaparse'
import { decimal } from '../../core'
import { grouped, readNumber } from '../../form'
import { runnableCell } from './csvText'

/** The columns of a table of flows, as they are written back. */
export const flowColumns = ['date', 'etf flow usd', 'contracts change', 'price usd', 'basis %'] as const
type FlowColumn = (typeof flowColumns)[number]

export type RejectedFlow = {
  /** From 1. */
  line: number
  reason: 'too few cells' | 'not a number' | 'text that a spreadsheet would run'
}

export type FlowsReading = {
  /** Texts of date, flow, contracts, price and basis, a row a day. */
  rows: readonly (readonly string[])[]
  rejected: readonly RejectedFlow[]
  /** Columns that no heading names: then there are no rows, for none is guessed. */
  missing: readonly FlowColumn[]
}

/**
 * Headings in small letters; a flow in millions says so, and a basis that it is in percent. The spot in `spot etf flow` is no
 * price, open interest in dollars no number of contracts, and open interest itself no change of it.
 */
const headings: Readonly<Record<FlowColumn, RegExp>> = {
  date: /^(trade )?(date|day)\b/,
  'etf flow usd': /flow|creation/,
  'contracts change': /^(?!.*(usd|\$))(?=.*(change|chg|delta|δ)).*(contract|\boi\b|open interest)/,
  'price usd': /^(?!.*(flow|creation|basis|contract|\boi\b|open interest)).*(price|spot|close)/,
  'basis %': /basis.*(%|percent|pct)|(%|percent|pct).*basis/,
}
const inMillions = /\b(m|mn|mio|mm|millions?)\b|\$m/

/** A table of daily ETF flows, changes in open interest, prices and bases, with a heading a column. It never throws. */
export function readFlows(text: string): FlowsReading {
  const [head = [], ...lines] = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data
  const named = head.map((heading) => heading.trim().toLowerCase())
  const places = flowColumns.map((column) => named.findIndex((heading) => headings[column].test(heading)))
  const missing = flowColumns.filter((_, index) => places[index] === -1)
  if (missing.length > 0) return { rows: [], rejected: [], missing }
  const scaled = places.map((place) => inMillions.test(named[place] ?? ''))
  const rows: string[][] = []
  const rejected: RejectedFlow[] = []
  for (const [index, cells] of lines.entries()) {
    const row = rowOf(
      places.map((place) => cells[place]?.trim() ?? null),
      scaled,
    )
    if (typeof row === 'string') rejected.push({ line: index + 2, reason: row })
    else rows.push(row)
  }
  return { rows, rejected, missing: [] }
}

function rowOf(cells: readonly (string | null)[], scaled: readonly boolean[]): string[] | RejectedFlow['reason'] {
  const [date, ...figures] = cells
  if (date == null || figures.some((cell) => cell === null)) return 'too few cells'
  if (runnableCell(date)) return 'text that a spreadsheet would run'
  const texts = figures.map((cell, index) => numeralOf(cell ?? '', scaled[index + 1] === true))
  return texts.every((text) => text !== null) ? [date, ...texts] : 'not a number'
}

const million = decimal('1000000')

/** A number as the table of the panel has it; bookkeepers put a negative one between parentheses. */
function numeralOf(cell: string, isInMillions: boolean): string | null {
  const plain = cell.replace(/^\((.*)\)$/, '-$1').replace(/%$/, '')
  const reading = readNumber(plain)
  if (reading.state !== 'value') return null
  return grouped((isInMillions ? reading.value.times(million) : reading.value).toFixed())
}
