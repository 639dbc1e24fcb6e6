import * as v from 'valibot'
import { instant, name, price, rate, stamp } from '../payload/fields'
import { present } from '../payload/present'
import { rowReader, type RowReader } from '../payload/rows'
import { nothing, type FundingRate } from '../venueMessage'
import { isOption } from './symbol'

/** `P` beside it is the estimated settlement price, never the index, which only the stablecoin-margined streams have as `i`. */
const markPrice = v.object({
  s: name,
  E: stamp,
  p: price,
  i: v.optional(price),
  r: v.optional(rate),
  T: v.optional(instant),
})

const readMarkPrice = rowReader(markPrice, ({ s: symbol, E: sourceTime, p: mark, i: index, r, T }) => {
  const funding = present({ rate: r, nextTime: T })
  const fundings: FundingRate[] = r === undefined ? [] : [{ venue: 'binance', symbol, sourceTime, ...funding }]
  return { quotes: [{ venue: 'binance', symbol, sourceTime, mark, ...present({ index }) }], fundings }
})

const indexPrice = v.object({ i: name, E: stamp, p: price })

const readIndexPrice = rowReader(indexPrice, ({ i: symbol, E: sourceTime, p: index }) => ({
  quotes: [{ venue: 'binance', symbol, sourceTime, index }],
}))

/** `c` is the last price; `b` and `a` the best ones, where the event has them. */
const prices = v.object({ s: name, E: stamp, c: v.optional(price), b: v.optional(price), a: v.optional(price) })

export const readPrices = rowReader(prices, ({ s: symbol, E: sourceTime, c: last, b: bid, a: ask }) =>
  isOption(symbol) ? nothing : { quotes: [{ venue: 'binance', symbol, sourceTime, ...present({ bid, ask, last }) }] },
)

/** What is read of an event, by its name in `e`; every other event is of no interest. */
export const events: Readonly<Record<string, RowReader>> = {
  markPriceUpdate: readMarkPrice,
  indexPriceUpdate: readIndexPrice,
  bookTicker: readPrices,
  '24hrTicker': readPrices,
  '24hrMiniTicker': readPrices,
}
