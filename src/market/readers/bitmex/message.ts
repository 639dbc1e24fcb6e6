import { excerptOf, fieldOf, hasAny, textAt } from '../payload/json'
import { eachRow, type RowReader } from '../payload/rows'
import { nothing, problem, together, type MessagePart } from '../venueMessage'
import { readRows, readTen } from './book'
import { readListed } from './instrument'
import { readPaidFunding, readQuote } from './quote'

const ours: readonly string[] = ['FFWCSX', 'FFCCSX', 'FFWCSF']

/** A contract's row: a spread has a hyphen and prices below zero, a closed contract those of its last day. */
function readInstrumentRow(row: unknown): MessagePart {
  const [symbol, typ, state] = [textAt(row, 'symbol'), textAt(row, 'typ'), textAt(row, 'state')]
  const isIndex = symbol.startsWith('.')
  if (symbol.includes('-') || symbol.includes('_')) return nothing
  if (!isIndex && ((typ !== '' && !ours.includes(typ)) || !['', 'Open'].includes(state))) return nothing
  // An update of the socket says what has changed, and not of what kind the contract is.
  return isIndex || typ === '' ? readQuote(row) : together([readListed(row), readQuote(row)])
}

const tables: Readonly<Record<string, RowReader>> = {
  instrument: readInstrumentRow,
  quote: readInstrumentRow,
  funding: readPaidFunding,
  orderBook10: readTen,
}

/** A table of the socket, its answers, or a body of REST. The venue closed on 23 September 2026. */
export function readBitmex(payload: unknown): MessagePart {
  if (Array.isArray(payload)) return readBody(payload)
  if (hasAny(payload, 'error')) {
    const error = fieldOf(payload, 'error')
    return problem('refused-by-venue', textAt(error, 'message') || excerptOf(error))
  }
  if (!hasAny(payload, 'table')) return readBodyRow(payload)
  const table = textAt(payload, 'table')
  const rows = fieldOf(payload, 'data')
  if (/^orderBookL2(_25)?$/.test(table)) return readRows({ rows, action: textAt(payload, 'action') })
  const read = Object.hasOwn(tables, table) ? tables[table] : undefined
  return read === undefined ? nothing : eachRow(rows, read)
}

function readBody(rows: readonly unknown[]): MessagePart {
  const isBook = rows.length > 0 && rows.every((row) => hasAny(row, 'id') && hasAny(row, 'side') && hasAny(row, 'size'))
  return isBook ? readRows({ rows, action: 'partial' }) : eachRow(rows, readBodyRow)
}

function readBodyRow(row: unknown): MessagePart {
  if (hasAny(row, 'typ')) return readInstrumentRow(row)
  if (hasAny(row, 'fundingInterval') && hasAny(row, 'fundingRate')) return readPaidFunding(row)
  return hasAny(row, 'bidPrice') && hasAny(row, 'askPrice') ? readInstrumentRow(row) : nothing
}
