import * as v from 'valibot'
import { atLeastZero, instant, name, price, rate, stamp } from '../payload/fields'
import { hoursBetween } from '../payload/hoursBetween'
import { present } from '../payload/present'
import { rowReader } from '../payload/rows'
import { nothing } from '../venueMessage'
import { isOption } from './symbol'

const ticker = v.object({
  instId: name,
  ts: stamp,
  bidPx: v.optional(price),
  askPx: v.optional(price),
  last: v.optional(price),
  markPx: v.optional(price),
  idxPx: v.optional(price),
  /** In contracts; `oiCcy` beside it is coin. */
  oi: v.optional(atLeastZero),
})

/** A row of tickers, mark-price, index-tickers or open-interest: whichever of their fields it has. */
export const readTicker = rowReader(ticker, ({ instId: symbol, ts: sourceTime, ...row }) => {
  if (isOption(symbol)) return nothing
  const prices = present({
    bid: row.bidPx,
    ask: row.askPx,
    last: row.last,
    mark: row.markPx,
    index: row.idxPx,
    openInterest: row.oi,
  })
  return { quotes: [{ venue: 'okx', symbol, sourceTime, ...prices }] }
})

const funding = v.object({
  instId: name,
  ts: stamp,
  fundingRate: rate,
  /** When `fundingRate` is paid; `nextFundingTime` is the payment after that one. */
  fundingTime: v.optional(instant),
  nextFundingRate: v.optional(rate),
  nextFundingTime: v.optional(instant),
  maxFundingRate: v.optional(rate),
  minFundingRate: v.optional(rate),
})

/** The running rate; the interval is what lies between the next two payments, for the venue changes it. */
export const readFunding = rowReader(funding, (row) => ({
  fundings: [
    {
      venue: 'okx',
      symbol: row.instId,
      sourceTime: row.ts,
      rate: row.fundingRate,
      ...present({
        predicted: row.nextFundingRate,
        cap: row.maxFundingRate,
        floor: row.minFundingRate,
        nextTime: row.fundingTime,
        intervalHours: hoursBetween(row.fundingTime, row.nextFundingTime),
      }),
    },
  ],
}))

const paid = v.object({ instId: name, fundingRate: rate, realizedRate: v.optional(rate), fundingTime: instant })

/** A funding of the history: what was realised, where it says so. */
export const readPaidFunding = rowReader(paid, ({ instId: symbol, fundingRate, realizedRate, fundingTime }) => ({
  fundings: [
    { venue: 'okx', symbol, sourceTime: fundingTime, rate: realizedRate === undefined ? fundingRate : realizedRate },
  ],
}))
