import { fieldOf, hasAny, isObject, textAt } from '../payload/json'
import { eachRow, type RowReader } from '../payload/rows'
import { nothing, problem, type MessagePart } from '../venueMessage'
import { readBook } from './book'
import { readInstrument } from './instrument'
import { readFunding, readPaidFunding, readTicker } from './quote'
import { isOption } from './symbol'

const channels: Readonly<Record<string, RowReader>> = {
  tickers: readTicker,
  'mark-price': readTicker,
  'index-tickers': readTicker,
  'open-interest': readTicker,
  'funding-rate': readFunding,
  instruments: readInstrument,
}
/** The whole book each time. */
const wholeBooks = /^(books5|bbo-tbt)$/
/** Changes after a snapshot: each message says which of them it is. */
const changingBooks = /^(books|books-l2-tbt|books50-l2-tbt)$/

/** A message of a channel, an answer of the socket, or a body of REST. */
export function readOkx(payload: unknown): MessagePart {
  const code = textAt(payload, 'code')
  const event = textAt(payload, 'event')
  // A notice that the venue is about to be upgraded has a code too.
  if (event.endsWith('error') || (event === '' && code !== '' && code !== '0'))
    return problem('refused-by-venue', textAt(payload, 'msg') || code)
  if (event !== '') return nothing
  if (hasAny(payload, 'arg')) return readChannel(payload)
  if (!hasAny(payload, 'data')) return nothing
  const data = fieldOf(payload, 'data')
  // What is asked of one index comes as one record.
  return isObject(data) ? readBodyRow(data) : eachRow(data, readBodyRow)
}

function readChannel(payload: unknown): MessagePart {
  const arg = fieldOf(payload, 'arg')
  const [channel, symbol] = [textAt(arg, 'channel'), textAt(arg, 'instId')]
  const data = fieldOf(payload, 'data')
  if (isOption(symbol)) return nothing
  if (wholeBooks.test(channel)) return readBooks({ symbol, action: 'snapshot', data })
  if (changingBooks.test(channel)) return readBooks({ symbol, action: textAt(payload, 'action'), data })
  const read = Object.hasOwn(channels, channel) ? channels[channel] : undefined
  return read === undefined ? nothing : eachRow(data, read)
}

function readBooks({ symbol, action, data }: { symbol: string; action: string; data: unknown }): MessagePart {
  if (symbol === '') return problem('bad-field', 'instId')
  if (action !== 'snapshot' && action !== 'update') return problem('bad-field', `action ${action}`)
  return eachRow(data, readBook({ symbol, kind: action === 'update' ? 'delta' : 'snapshot' }))
}

/**
 * A body does not say what was asked for: its fields show it. A book's does not name its contract, and is of no use.
 */
function readBodyRow(row: unknown): MessagePart {
  if (!hasAny(row, 'instId') || isOption(textAt(row, 'instId'))) return nothing
  if (hasAny(row, 'tickSz')) return readInstrument(row)
  if (hasAny(row, 'fundingRate'))
    return hasAny(row, 'ts', 'nextFundingTime', 'nextFundingRate') ? readFunding(row) : readPaidFunding(row)
  return hasAny(row, 'last', 'bidPx', 'markPx', 'idxPx', 'oi') ? readTicker(row) : nothing
}
