import * as v from 'valibot'
import { atLeastZero, instant, name, price, rate, stamp, step } from '../payload/fields'
import { present } from '../payload/present'
import { rowReader } from '../payload/rows'
import { nothing, type FundingRate } from '../venueMessage'
import { isOption } from './symbol'

const ticker = v.object({
  symbol: name,
  bidPrice: v.optional(price),
  askPrice: v.optional(price),
  lastPrice: v.optional(price),
  price: v.optional(price),
  markPrice: v.optional(price),
  indexPrice: v.optional(price),
  openInterest: v.optional(atLeastZero),
  /** Named for the last one, but in fact the running rate, paid at `nextFundingTime`; '' for a dated contract. */
  lastFundingRate: v.optional(rate),
  nextFundingTime: v.optional(instant),
  time: stamp,
  closeTime: stamp,
})

/** A row of premiumIndex, bookTicker, a ticker or openInterest: whichever of their fields it has. */
export const readTicker = rowReader(ticker, (row) => {
  if (isOption(row.symbol)) return nothing
  const { symbol } = row
  const sourceTime = row.time ?? row.closeTime ?? null
  const quote = present({
    bid: row.bidPrice,
    ask: row.askPrice,
    last: row.lastPrice !== undefined ? row.lastPrice : row.price,
    mark: row.markPrice,
    index: row.indexPrice,
    openInterest: row.openInterest,
  })
  const funding = present({ rate: row.lastFundingRate, nextTime: row.nextFundingTime })
  const fundings: FundingRate[] =
    row.lastFundingRate === undefined ? [] : [{ venue: 'binance', symbol, sourceTime, ...funding }]
  return { quotes: [{ venue: 'binance', symbol, sourceTime, ...quote }], fundings }
})

const paid = v.object({ symbol: name, fundingRate: rate, fundingTime: instant })

/** A funding that was paid, from the history; the mark beside it is of that time and no quote. */
export const readPaidFunding = rowReader(paid, ({ symbol, fundingRate, fundingTime }) => ({
  fundings: [{ venue: 'binance', symbol, sourceTime: fundingTime, rate: fundingRate }],
}))

const interval = v.object({
  symbol: name,
  fundingIntervalHours: step,
  adjustedFundingRateCap: v.optional(rate),
  adjustedFundingRateFloor: v.optional(rate),
})

/** fundingInfo lists the contracts whose interval or cap is unusual; all others pay every eight hours. */
export const readInterval = rowReader(interval, ({ symbol, fundingIntervalHours: intervalHours, ...limits }) => {
  const { adjustedFundingRateCap: cap, adjustedFundingRateFloor: floor } = limits
  return { fundings: [{ venue: 'binance', symbol, sourceTime: null, intervalHours, ...present({ cap, floor }) }] }
})
