import { excerptOf, fieldOf, hasAny, textAt } from '../payload/json'
import { eachRow, type RowReader } from '../payload/rows'
import { nothing, problem, together, type MessagePart } from '../venueMessage'
import { readBook } from './book'
import { readInstrument } from './instrument'
import { readIndex, readQuote } from './quote'
import { isOurs } from './symbol'

/** What is read of a channel, by the word before its first dot; every other channel is of no interest. */
const channels: Readonly<Record<string, RowReader>> = {
  ticker: readQuote,
  incremental_ticker: readQuote,
  quote: readQuote,
  book: readBook,
  deribit_price_index: readIndex,
}

/** JSON-RPC: a notification of a channel, or the answer to a call, whose shape says which call it was. */
export function readDeribit(payload: unknown): MessagePart {
  const error = fieldOf(payload, 'error')
  if (error != null) return problem('refused-by-venue', textAt(error, 'message') || excerptOf(error))
  return hasAny(payload, 'params')
    ? readNotification(fieldOf(payload, 'params'))
    : readResult(fieldOf(payload, 'result'))
}

function readNotification(params: unknown): MessagePart {
  const [word = '', symbol = ''] = textAt(params, 'channel').split('.')
  const read = Object.hasOwn(channels, word) ? channels[word] : undefined
  // The symbol before the data: an option's ticker is passed over however it is filled.
  if (read === undefined || (word !== 'deribit_price_index' && !isOurs(symbol))) return nothing
  return read(fieldOf(params, 'data'))
}

function readResult(result: unknown): MessagePart {
  return Array.isArray(result) ? eachRow(result, readResultRow) : readResultRow(result)
}

function readResultRow(row: unknown): MessagePart {
  if (!hasAny(row, 'instrument_name')) return nothing
  if (hasAny(row, 'kind')) return readInstrument(row)
  if (!isOurs(textAt(row, 'instrument_name')) || !hasAny(row, 'mark_price', 'bid_price', 'best_bid_price'))
    return nothing
  const isBook = hasAny(row, 'bids', 'asks')
  return isBook ? together([readQuote(row), readBook(row)]) : readQuote(row)
}
