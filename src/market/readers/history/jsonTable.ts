import { LosslessNumber, parse } from 'lossless-json'
import type { RejectedLine } from './figures'
import { rejectedLine, type Table } from './table'
import { whole } from './timeCell'

type Json = unknown
type Fields = Readonly<Record<string, Json>>

/** A JSON text as a table: a list of objects or of lists, wherever the venue has put it, or an object a line (NDJSON). */
export function jsonTable(text: string): Table | { rejected: RejectedLine } {
  const lines = objectLines(text)
  if (lines !== null) return tableOfLines(lines)
  let whole: Json
  try {
    whole = parse(text)
  } catch (error) {
    return { rejected: rejectedLine(lineOf({ text, error }), 'broken JSON', text) }
  }
  const found = listIn(whole)
  if (found === null) return { rejected: rejectedLine(1, 'no list of rows in the JSON', text) }
  const rows = found.list.map((row, place) => ({ row, line: place + 1 }))
  return tableOfRows({ rows, symbol: found.symbol, broken: [] })
}

/** Where JSON breaks off: the reader says so in its message alone, and not at all where it ran out of stack. */
function lineOf({ text, error }: { text: string; error: unknown }): number {
  const [, position] = /at position (\d+)/.exec(String(error)) ?? []
  return position === undefined ? 1 : text.slice(0, whole(position)).split('\n').length
}

type Numbered = { row: Json; line: number }

/** Lines of which each begins an object; null where the text is no such list. */
function objectLines(text: string): { text: string; line: number }[] | null {
  if (!/^\s*\{[^\n]*\}\s*\n\s*\{/.test(text)) return null
  return text.split('\n').flatMap((line, place) => (line.trim() === '' ? [] : [{ text: line, line: place + 1 }]))
}

function tableOfLines(lines: readonly { text: string; line: number }[]): Table {
  const broken: RejectedLine[] = []
  const rows = lines.flatMap(({ text, line }): Numbered[] => {
    try {
      return [{ row: parse(text), line }]
    } catch {
      broken.push(rejectedLine(line, 'broken JSON', text))
      return []
    }
  })
  return tableOfRows({ rows, symbol: null, broken })
}

function tableOfRows(given: {
  rows: readonly Numbered[]
  symbol: string | null
  broken: readonly RejectedLine[]
}): Table {
  const { rows, symbol, broken } = given
  const isLists = rows.length > 0 && rows.every(({ row }) => Array.isArray(row))
  const header = isLists ? null : headerOf(rows)
  return {
    header,
    symbol,
    each: ({ row: visit, reject }) => {
      for (const one of broken) reject(one)
      for (const { row, line } of rows) {
        if (isLists && Array.isArray(row)) visit(row.map(cellOf), line)
        else if (header !== null && isFields(row))
          visit(
            header.map((key) => cellOf(row[key])),
            line,
          )
        else reject(rejectedLine(line, 'not a JSON object', cellOf(row)))
      }
    },
  }
}

/** Every key of the first rows, in the order of their first appearance. */
function headerOf(rows: readonly Numbered[]): string[] {
  const keys = new Set<string>()
  for (const { row } of rows.slice(0, 200)) if (isFields(row)) for (const key of Object.keys(row)) keys.add(key)
  return [...keys]
}

const isFields = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof LosslessNumber)

function cellOf(value: Json): string {
  if (value instanceof LosslessNumber) return value.value
  if (typeof value === 'string') return value
  return typeof value === 'boolean' ? String(value) : ''
}

const deepest = 5
type Found = { list: readonly Json[]; symbol: string | null }

/** The longest list of rows in a payload, and the symbol that stands beside it or above. */
function listIn(value: Json, symbol: string | null = null, depth = 0): Found | null {
  if (Array.isArray(value)) return value.length === 0 || value.some(isRowLike) ? { list: value, symbol } : null
  if (!isFields(value) || depth > deepest) return null
  const known = symbolOf(value) ?? symbol
  const columns = columnsIn(value)
  if (columns !== null) return { list: columns, symbol: known }
  return Object.values(value)
    .map((part) => listIn(part, known, depth + 1))
    .reduce((best, one) => (one !== null && (best === null || one.list.length > best.list.length) ? one : best), null)
}

const isRowLike = (value: Json): boolean => isFields(value) || (Array.isArray(value) && value.length > 1)

const symbolNames = ['symbol', 'instrument_name', 'instId', 'contract_code', 'contract', 'pair'] as const
function symbolOf(value: Fields): string | null {
  const name = symbolNames.find((key) => typeof value[key] === 'string' && value[key] !== '')
  const found = name === undefined ? undefined : value[name]
  return typeof found === 'string' ? found : null
}

/** Deribit's candles are lists side by side, one a column; as rows, each under the name of its list. */
function columnsIn(value: Fields): Fields[] | null {
  const lists = Object.entries(value).flatMap(([name, list]) =>
    Array.isArray(list) && list.every((one) => one instanceof LosslessNumber) ? [{ name, list }] : [],
  )
  const length = lists[0]?.list.length ?? 0
  if (lists.length < 2 || length === 0 || lists.some(({ list }) => list.length !== length)) return null
  const nameOf = (name: string) => (/^(ticks|timestamps?)$/.test(name) ? 'timestamp' : name)
  return Array.from({ length }, (_, place) =>
    Object.fromEntries(lists.map(({ name, list }) => [nameOf(name), list[place]])),
  )
}
