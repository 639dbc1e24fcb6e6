import { fieldOf, hasAny, isObject, textAt } from '../payload/json'
import { eachRow } from '../payload/rows'
import { nothing, problem, type MessagePart } from '../venueMessage'
import { readEvent, readSnapshot } from './book'
import { events, readPrices } from './event'
import { readInstrument } from './instrument'
import { readInterval, readPaidFunding, readTicker } from './quote'
import { isOption } from './symbol'

/** An event of a stream, alone or beside the stream's name; a list of either; or a body of REST. */
export function readBinance(payload: unknown): MessagePart {
  if (Array.isArray(payload)) return eachRow(payload, readOne)
  if (hasAny(payload, 'stream'))
    return readStream({ stream: textAt(payload, 'stream'), data: fieldOf(payload, 'data') })
  return readOne(payload)
}

function readStream({ stream, data }: { stream: string; data: unknown }): MessagePart {
  if (Array.isArray(data)) return eachRow(data, readOne)
  if (!isObject(data)) return problem('wrong-shape', stream)
  const [symbol = '', channel = ''] = stream.split('@')
  if (!/^depth\d+$/.test(channel)) return readOne(data)
  // Spot's frame of the best levels says neither what it is nor of which pair.
  if (hasAny(data, 'lastUpdateId')) return readSnapshot({ ...data, symbol: symbol.toUpperCase() })
  return readEvent({ whole: true })(data)
}

function readOne(row: unknown): MessagePart {
  const event = textAt(row, 'e')
  if (event === 'depthUpdate') return readEvent({ whole: false })(row)
  if (event !== '') return (Object.hasOwn(events, event) ? events[event] : undefined)?.(row) ?? nothing
  if (hasAny(row, 'code') && hasAny(row, 'msg')) return problem('refused-by-venue', textAt(row, 'msg'))
  if (hasAny(row, 'error')) return problem('refused-by-venue', textAt(fieldOf(row, 'error'), 'msg'))
  if (hasAny(row, 'symbols')) return readList(fieldOf(row, 'symbols'))
  return readBody(row)
}

/** The stock exchange's list has no base asset: it is of no interest. */
const readList = (symbols: unknown): MessagePart =>
  eachRow(symbols, (row) => (hasAny(row, 'filters', 'baseAsset') ? readInstrument(row) : nothing))

function readBody(row: unknown): MessagePart {
  if (isOption(textAt(row, 'symbol'))) return nothing
  // The best prices of the futures are numbered as well.
  if (hasAny(row, 'lastUpdateId') && hasAny(row, 'bids', 'asks'))
    return hasAny(row, 'symbol') ? readSnapshot(row) : nothing
  // Spot's book ticker comes without a name.
  if (hasAny(row, 's') && hasAny(row, 'B') && hasAny(row, 'A')) return readPrices(row)
  if (!hasAny(row, 'symbol')) return nothing
  if (hasAny(row, 'fundingTime')) return readPaidFunding(row)
  if (hasAny(row, 'fundingIntervalHours')) return readInterval(row)
  // A trade, an option, an order of somebody.
  if (hasAny(row, 'qty', 'strikePrice', 'origQty')) return nothing
  const isTicker = hasAny(row, 'markPrice', 'bidPrice', 'askPrice', 'lastPrice', 'price', 'openInterest')
  return isTicker ? readTicker(row) : nothing
}
