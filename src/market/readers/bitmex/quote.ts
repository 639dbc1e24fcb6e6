import * as v from 'valibot'
import { atLeastZero, instant, name, price, rate, stamp } from '../payload/fields'
import { hoursBetween } from '../payload/hoursBetween'
import { present } from '../payload/present'
import { rowReader } from '../payload/rows'
import type { FundingRate, MessagePart } from '../venueMessage'

/** A duration is written as what a clock shows that started at this instant. */
const clockStart = '2000-01-01T00:00:00.000Z'

const prices = v.object({
  symbol: name,
  timestamp: stamp,
  bidPrice: v.optional(price),
  askPrice: v.optional(price),
  lastPrice: v.optional(price),
  markPrice: v.optional(price),
  /** The index, until the last half hour of a dated contract. */
  indicativeSettlePrice: v.optional(price),
  openInterest: v.optional(atLeastZero),
  fundingRate: v.optional(rate),
  indicativeFundingRate: v.optional(rate),
  fundingTimestamp: v.optional(instant),
  fundingInterval: v.optional(instant),
})
type Prices = v.InferOutput<typeof prices>

/** A row of `instrument` or `quote`; an update holds only what has changed. */
export const readQuote = rowReader(prices, (row): MessagePart => {
  const { symbol, timestamp: sourceTime } = row
  if (symbol.startsWith('.')) {
    const index = row.markPrice ?? row.lastPrice
    return index === undefined ? {} : { quotes: [{ venue: 'bitmex', symbol, sourceTime, index }] }
  }
  const quote = present({
    bid: row.bidPrice,
    ask: row.askPrice,
    last: row.lastPrice,
    mark: row.markPrice,
    index: row.indicativeSettlePrice,
    openInterest: row.openInterest,
  })
  const says = Object.keys(quote).length > 0
  return {
    quotes: says ? [{ venue: 'bitmex', symbol, sourceTime, ...quote }] : [],
    fundings: fundingOf(row),
  }
})

function fundingOf(row: Prices): FundingRate[] {
  const { symbol, timestamp: sourceTime } = row
  const found = present({
    rate: row.fundingRate,
    predicted: row.indicativeFundingRate,
    nextTime: row.fundingTimestamp,
    intervalHours: hoursOf(row.fundingInterval),
  })
  return Object.keys(found).length === 0 ? [] : [{ venue: 'bitmex', symbol, sourceTime, ...found }]
}

const hoursOf = (clock: string | null | undefined) => hoursBetween(clockStart, clock)

const paid = v.object({ symbol: name, timestamp: instant, fundingRate: rate, fundingInterval: v.optional(instant) })

/** A funding that was paid, from the table or the history of fundings. */
export const readPaidFunding = rowReader(paid, ({ symbol, timestamp, fundingRate, fundingInterval }) => ({
  fundings: [
    {
      venue: 'bitmex',
      symbol,
      sourceTime: timestamp,
      rate: fundingRate,
      ...present({ intervalHours: hoursOf(fundingInterval) }),
    },
  ],
}))
