import { LosslessNumber, parse } from 'lossless-json'
import { jsonBreak } from '../jsonBreak'
import type { RejectedLine } from './figures'
import { isFields, listIn, pagesIn, type Json } from './jsonList'
import { rejectedLine, type Table } from './table'
import { whole } from './timeCell'

/**
 * A JSON text as a table: a list of objects or of lists, wherever the venue has put it, or an object a line (NDJSON). Answers
 * of several pages, in a list or a line each, are one table.
 */
export function jsonTable(text: string): Table | { rejected: RejectedLine } {
  const lines = objectLines(text)
  if (lines !== null) return tableOfLines(lines)
  let whole: Json
  try {
    whole = parse(text)
  } catch (error) {
    return { rejected: rejectedLine(lineOf({ text, error }), 'broken JSON', text) }
  }
  const paged = pagesIn(whole)
  const found = paged === null ? listIn(whole) : { list: paged.pages.flat(), symbol: paged.symbol }
  if (found === null) return { rejected: rejectedLine(1, 'no list of rows in the JSON', text) }
  const rows = found.list.map((row, place) => ({ row, line: place + 1 }))
  return tableOfRows({ rows, symbol: found.symbol, broken: [] })
}

function lineOf({ text, error }: { text: string; error: unknown }): number {
  const position = jsonBreak(error)
  return position === null ? 1 : text.slice(0, whole(position)).split('\n').length
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
  const paged = pagesIn(rows.map(({ row }) => row))
  if (paged === null) return tableOfRows({ rows, symbol: null, broken })
  const numbered = paged.pages.flatMap((page, place) => page.map((row) => ({ row, line: rows[place]?.line ?? 0 })))
  return tableOfRows({ rows: numbered, symbol: paged.symbol, broken })
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

function cellOf(value: Json): string {
  if (value instanceof LosslessNumber) return value.value
  if (typeof value === 'string') return value
  return typeof value === 'boolean' ? String(value) : ''
}
