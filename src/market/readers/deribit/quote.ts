import * as v from 'valibot'
import { decimal } from '../../../core'
import { atLeastZero, name, price, rate, stamp } from '../payload/fields'
import { present } from '../payload/present'
import { rowReader } from '../payload/rows'
import type { FundingRate, MessagePart } from '../venueMessage'
import { isOurs } from './symbol'

const eight = decimal('8')

/** A ticker, a row of the book summary and a quote: they name the same things differently. */
const prices = v.object({
  instrument_name: name,
  timestamp: stamp,
  creation_timestamp: stamp,
  best_bid_price: v.optional(price),
  best_ask_price: v.optional(price),
  bid_price: v.optional(price),
  ask_price: v.optional(price),
  last_price: v.optional(price),
  last: v.optional(price),
  mark_price: v.optional(price),
  index_price: v.optional(price),
  /** USD when inverse, coin when linear: never contracts. */
  open_interest: v.optional(atLeastZero),
  funding_8h: v.optional(rate),
  current_funding: v.optional(rate),
})
type Prices = v.InferOutput<typeof prices>

/** The prices, and for a perpetual the funding, of a contract that is read. */
export const readQuote = rowReader(prices, (row): MessagePart => {
  if (!isOurs(row.instrument_name)) return {}
  const sourceTime = row.timestamp ?? row.creation_timestamp ?? null
  const quote = present({
    bid: row.best_bid_price !== undefined ? row.best_bid_price : row.bid_price,
    ask: row.best_ask_price !== undefined ? row.best_ask_price : row.ask_price,
    last: row.last_price !== undefined ? row.last_price : row.last,
    mark: row.mark_price,
    index: row.index_price,
    openInterest: row.open_interest,
  })
  return {
    quotes: [{ venue: 'deribit', symbol: row.instrument_name, sourceTime, ...quote }],
    fundings: fundingOf(row, sourceTime),
  }
})

/** What was paid over the last eight hours; `current_funding` is what accrues now, and 0 within its dead band. */
function fundingOf(row: Prices, sourceTime: string | null): FundingRate[] {
  if (row.funding_8h === undefined && row.current_funding === undefined) return []
  const rates = present({ rate: row.funding_8h, current: row.current_funding })
  return [{ venue: 'deribit', symbol: row.instrument_name, sourceTime, ...rates, intervalHours: eight }]
}

const indexPrice = v.object({ index_name: name, price, timestamp: stamp })

export const readIndex = rowReader(indexPrice, ({ index_name: symbol, price: index, timestamp }) => ({
  quotes: [{ venue: 'deribit', symbol, sourceTime: timestamp, index }],
}))
