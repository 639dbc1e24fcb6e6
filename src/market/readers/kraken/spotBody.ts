import * as v from 'valibot'
import { levels, price } from '../payload/fields'
import { excerptOf, hasAny, isObject } from '../payload/json'
import { rowReader } from '../payload/rows'
import { nothing, problem, together, type MessagePart } from '../venueMessage'

/** The price is the first entry of its list. */
const first = v.pipe(
  v.array(v.unknown()),
  v.transform(([head]) => head),
  price,
)
const ticker = v.object({ a: first, b: first, c: first })
const book = v.object({ bids: levels, asks: levels })

/** Bodies of the spot market: what was asked for stands under the name of each pair. */
export function readSpotBody(result: unknown): MessagePart {
  if (!isObject(result)) return problem('wrong-shape', excerptOf(result))
  return together(Object.entries(result).map(([symbol, row]) => readPair({ symbol, row })))
}

function readPair({ symbol, row }: { symbol: string; row: unknown }): MessagePart {
  if (hasAny(row, 'a') && hasAny(row, 'b')) {
    return rowReader(ticker, ({ a: ask, b: bid, c: last }) => ({
      quotes: [{ venue: 'kraken', symbol, sourceTime: null, bid, ask, last }],
    }))(row)
  }
  if (!hasAny(row, 'bids') || !hasAny(row, 'asks')) return nothing
  return rowReader(book, ({ bids, asks }) => ({
    books: [{ venue: 'kraken', symbol, kind: 'snapshot', bids, asks, sizeUnit: 'coin' }],
  }))(row)
}
