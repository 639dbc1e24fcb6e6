import * as v from 'valibot'
import { atLeastZero, instant, name, price, rate, stepOrNone } from '../payload/fields'
import { present } from '../payload/present'
import { rowReader, type RowReader } from '../payload/rows'
import { nothing, type FundingRate } from '../venueMessage'
import { isOption } from './symbol'

const ticker = v.object({
  symbol: name,
  bid1Price: v.optional(price),
  ask1Price: v.optional(price),
  /** Before version 5. */
  bidPrice: v.optional(price),
  askPrice: v.optional(price),
  lastPrice: v.optional(price),
  markPrice: v.optional(price),
  indexPrice: v.optional(price),
  /** The index of a spot pair. */
  usdIndexPrice: v.optional(price),
  openInterest: v.optional(atLeastZero),
  fundingRate: v.optional(rate),
  nextFundingTime: v.optional(instant),
  /** On both sides. */
  fundingCap: v.optional(rate),
  fundingIntervalHour: v.optional(stepOrNone),
})
type Ticker = v.InferOutput<typeof ticker>

/** A ticker as of a time. A delta holds only what has changed, and so does what is read of it. */
export const readTicker = (sourceTime: string | null): RowReader =>
  rowReader(ticker, (row) => {
    if (isOption(row.symbol)) return nothing
    const prices = present({
      bid: row.bid1Price !== undefined ? row.bid1Price : row.bidPrice,
      ask: row.ask1Price !== undefined ? row.ask1Price : row.askPrice,
      last: row.lastPrice,
      mark: row.markPrice,
      index: row.indexPrice !== undefined ? row.indexPrice : row.usdIndexPrice,
      openInterest: row.openInterest,
    })
    return {
      quotes: [{ venue: 'bybit', symbol: row.symbol, sourceTime, ...prices }],
      fundings: fundingOf(row, sourceTime),
    }
  })

function fundingOf(row: Ticker, sourceTime: string | null): FundingRate[] {
  const found = present({
    rate: row.fundingRate,
    nextTime: row.nextFundingTime,
    intervalHours: row.fundingIntervalHour ?? undefined,
    cap: row.fundingCap,
    floor: row.fundingCap?.negated() ?? row.fundingCap,
  })
  return Object.keys(found).length === 0 ? [] : [{ venue: 'bybit', symbol: row.symbol, sourceTime, ...found }]
}

const paid = v.object({ symbol: name, fundingRate: rate, fundingRateTimestamp: instant })

/** A funding that was paid, from the history. */
export const readPaidFunding = rowReader(paid, ({ symbol, fundingRate, fundingRateTimestamp }) => ({
  fundings: [{ venue: 'bybit', symbol, sourceTime: fundingRateTimestamp, rate: fundingRate }],
}))
