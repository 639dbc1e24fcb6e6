import { parse } from 'lossless-json'
import { decimal } from '../../core'
import { jsonBreak } from './jsonBreak'
import { mostQuoteRows } from './limits'
import { refused, type Refusal } from './quotes'

/** The rows of a JSON text, every number digit for digit: a list, one object, or one object a line (NDJSON). */
export function readJsonRows(text: string): { rows: readonly unknown[] } | Refusal {
  const lines = objectLines(text)
  if (lines !== null && lines.length > mostQuoteRows) return tooMany
  const rows: unknown[] = []
  for (const { from, line } of lines ?? [{ from: 0, line: text }]) {
    try {
      rows.push(parse(line))
    } catch (error) {
      return refused('broken-json', { detail: positionIn({ error, from }) })
    }
  }
  const [whole] = rows
  const listed: readonly unknown[] = lines === null && Array.isArray(whole) ? whole : rows
  return listed.length > mostQuoteRows ? tooMany : { rows: listed }
}

const tooMany = refused('too-many-rows', { detail: `${mostQuoteRows}` })

/** The lines of a text of which each begins an object, with the place of each in the text; null where it is no such text. */
function objectLines(text: string): { from: number; line: string }[] | null {
  const lines: { from: number; line: string }[] = []
  let from = 0
  for (const line of text.split('\n')) {
    const start = line.trimStart()
    if (start !== '' && !start.startsWith('{')) return null
    if (start !== '') lines.push({ from, line })
    from += line.length + 1
  }
  return lines.length > 1 ? lines : null
}

function positionIn({ error, from }: { error: unknown; from: number }): string {
  const position = jsonBreak(error)
  return position === null ? '' : decimal(position).plus(from).toFixed()
}
