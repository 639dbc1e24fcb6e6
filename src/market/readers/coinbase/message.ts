import * as v from 'valibot'
import { counter } from '../payload/fields'
import { instantIn } from '../payload/instant'
import { excerptOf, fieldOf, hasAny, textAt } from '../payload/json'
import { eachRow, type RowReader } from '../payload/rows'
import { nothing, problem, type MessagePart } from '../venueMessage'
import { readEvent, readSnapshot, readUpdate } from './book'
import { readInstrument } from './instrument'
import { readBest, readBestOfBook, readPriceBook, readTicker } from './quote'

/** Messages of the exchange's socket, by type. */
const types: Readonly<Record<string, RowReader>> = {
  ticker: readTicker(null),
  snapshot: readSnapshot,
  l2update: readUpdate,
  status: (row) => eachRow(fieldOf(row, 'products'), readInstrument),
  error: (row) => problem('refused-by-venue', [textAt(row, 'message'), textAt(row, 'reason')].join(' ').trim()),
}

/** A message of either socket, or a body of REST of either market. */
export function readCoinbase(payload: unknown): MessagePart {
  if (Array.isArray(payload)) return eachRow(payload, (row) => (isProduct(row) ? readInstrument(row) : nothing))
  if (hasAny(payload, 'channel')) return readChannel(payload)
  const type = textAt(payload, 'type')
  if (Object.hasOwn(types, type)) return types[type]?.(payload) ?? nothing
  if (hasAny(payload, 'message', 'error')) return problem('refused-by-venue', refusalIn(payload))
  return type === '' ? readBody(payload) : nothing
}

const isProduct = (row: unknown) => hasAny(row, 'base_increment') && hasAny(row, 'quote_increment')

const refusalIn = (payload: unknown) => textAt(payload, 'message') || textAt(payload, 'error') || excerptOf(payload)

function readChannel(payload: unknown): MessagePart {
  const channel = textAt(payload, 'channel')
  const events = fieldOf(payload, 'events')
  const time = instantIn(payload, 'timestamp')
  if (channel === 'ticker' || channel === 'ticker_batch')
    return eachRow(events, (event) => eachRow(fieldOf(event, 'tickers'), readTicker(time)))
  if (channel === 'status') return eachRow(events, (event) => eachRow(fieldOf(event, 'products'), readInstrument))
  if (channel !== 'l2_data') return nothing
  const sequence = v.safeParse(counter, fieldOf(payload, 'sequence_num'))
  return eachRow(events, readEvent({ sequence: sequence.success ? sequence.output : null, time }))
}

function readBody(payload: unknown): MessagePart {
  if (hasAny(payload, 'products')) return eachRow(fieldOf(payload, 'products'), readInstrument)
  if (hasAny(payload, 'pricebooks')) return eachRow(fieldOf(payload, 'pricebooks'), readBestOfBook)
  if (hasAny(payload, 'pricebook')) return readPriceBook(fieldOf(payload, 'pricebook'))
  if (hasAny(payload, 'trades')) return readBest(payload)
  return isProduct(payload) ? readInstrument(payload) : nothing
}
