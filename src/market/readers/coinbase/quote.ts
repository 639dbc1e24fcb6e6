import * as v from 'valibot'
import { levelOf, name, price, stamp } from '../payload/fields'
import { fieldOf } from '../payload/json'
import { present } from '../payload/present'
import { rowReader, type RowReader } from '../payload/rows'
import { nothing, type Level } from '../venueMessage'

const ticker = v.object({
  product_id: name,
  time: stamp,
  price: v.optional(price),
  best_bid: v.optional(price),
  best_ask: v.optional(price),
})

/** A ticker of either socket; the newer one has its time around it. */
export const readTicker = (messageTime: string | null): RowReader =>
  rowReader(ticker, ({ product_id: symbol, time, price: last, best_bid: bid, best_ask: ask }) => ({
    quotes: [{ venue: 'coinbase', symbol, sourceTime: time ?? messageTime, ...present({ bid, ask, last }) }],
  }))

const best = v.object({
  best_bid: v.optional(price),
  best_ask: v.optional(price),
  trades: v.array(v.object({ product_id: name, price })),
})

/** The body of a product's ticker: only the trades in it say of what, and none of it when. */
export const readBest = rowReader(best, ({ best_bid: bid, best_ask: ask, trades: [trade] }) =>
  trade === undefined
    ? nothing
    : {
        quotes: [
          {
            venue: 'coinbase',
            symbol: trade.product_id,
            sourceTime: null,
            ...present({ bid, ask }),
            last: trade.price,
          },
        ],
      },
)

const namedLevel = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }): Level => {
    const read = levelOf([fieldOf(dataset.value, 'price'), fieldOf(dataset.value, 'size')])
    if (read !== null) return read
    addIssue()
    return NEVER
  }),
)

const priceBook = v.object({
  product_id: name,
  bids: v.array(namedLevel),
  asks: v.array(namedLevel),
  time: stamp,
})

/** The best of each side, as /best_bid_ask has it. */
export const readBestOfBook = rowReader(priceBook, ({ product_id: symbol, bids, asks, time: sourceTime }) => ({
  quotes: [{ venue: 'coinbase', symbol, sourceTime, bid: bids[0]?.[0] ?? null, ask: asks[0]?.[0] ?? null }],
}))

/** A whole book, as /product_book has it. */
export const readPriceBook = rowReader(priceBook, ({ product_id: symbol, bids, asks, time: sourceTime }) => ({
  books: [{ venue: 'coinbase', symbol, kind: 'snapshot', bids, asks, sizeUnit: 'coin', sourceTime }],
}))
