import { LosslessNumber } from 'lossless-json'
import * as v from 'valibot'
import { bitmexTerms } from './bitmexInstrument'
import { bitmexQuote } from './bitmexQuote'
import { readJsonRows } from './readJsonRows'
import { newestOf, quoteSheet, type RowReading } from './quoteSheet'
import { refused, type QuotesReading } from './quotes'
import { readInstant } from './readInstant'

const instrument = v.object({ symbol: v.string(), typ: v.string() })
const named = v.fallback(v.object({ symbol: v.string() }), { symbol: '' })

/** BitMEX's answer to `GET /api/v1/instrument/active`, one object of it, or its objects one a line. */
export function readBitmexInstruments({ text, asOf }: { text: string; asOf: string }): QuotesReading {
  const json = readJsonRows(text)
  if ('outcome' in json) return json
  const { rows } = json
  if (rows.length > 0 && !rows.some((row) => v.is(instrument, row)))
    return refused('wrong-shape', { detail: keysOf(rows[0]) })
  const terms = rows.map((row) => v.safeParse(bitmexTerms, row))
  const time = newestOf(terms.map((term) => (term.success ? instantOf(term.output.timestamp) : null)))
  const read = terms.map((term, index): RowReading => {
    const row = rows[index]
    if (term.success)
      return { symbol: term.output.symbol, line: null, ...bitmexQuote({ terms: term.output, row, at: time ?? asOf }) }
    const { symbol } = v.parse(named, row)
    const path = v.getDotPath(term.issues[0])
    const detail = symbol === '' ? [`[${index}]`, path].filter((part) => part !== null).join('.') : (path ?? '')
    return { symbol, line: null, fault: { reason: 'wrong-fields', detail } }
  })
  return quoteSheet({ source: 'bitmex-instruments', venue: 'bitmex', time, rows: read })
}

function instantOf(timestamp: string | null): string | null {
  const reading = readInstant({ text: timestamp ?? '' })
  return reading.state === 'instant' ? reading.iso : null
}

/** The first keys of an object, which tell what was pasted; a number is an object here, but has none to tell. */
const keysOf = (found: unknown): string =>
  typeof found === 'object' && found !== null && !(found instanceof LosslessNumber)
    ? Object.keys(found).slice(0, 5).join(', ')
    : ''
