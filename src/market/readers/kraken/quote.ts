import * as v from 'valibot'
import { decimal, type Decimal } from '../../../core'
import { atLeastZero, figure, instant, name, price, rate, stamp } from '../payload/fields'
import { present } from '../payload/present'
import { rowReader, type RowReader } from '../payload/rows'
import { nothing, type FundingRate, type MessagePart } from '../venueMessage'
import { relativeRate } from './relativeRate'
import { isIndex, krakenSymbol, type KrakenSymbol } from './symbol'

const hour = decimal('1')

const prices = {
  bid: v.optional(price),
  ask: v.optional(price),
  last: v.optional(price),
  markPrice: v.optional(price),
  openInterest: v.optional(atLeastZero),
}

const frame = v.object({
  ...prices,
  product_id: name,
  time: stamp,
  index: v.optional(price),
  /** Coin per contract and hour when inverse: not a fraction. */
  funding_rate: v.optional(figure),
  funding_rate_prediction: v.optional(figure),
  relative_funding_rate: v.optional(rate),
  relative_funding_rate_prediction: v.optional(rate),
  next_funding_rate_time: v.optional(instant),
})

/** A frame of `ticker` or `ticker_lite`. */
export const readFrame = rowReader(frame, (row): MessagePart => {
  const { time: sourceTime, index } = row
  if (isIndex(row.product_id))
    return indexQuote({ symbol: row.product_id, sourceTime, index: index ?? row.last ?? null })
  const known = krakenSymbol(row.product_id)
  if (known === null) return nothing
  const relative = relativeTo({ known, index })
  const funding = present({
    rate: firstSaid(row.relative_funding_rate, relative(row.funding_rate)),
    predicted: firstSaid(row.relative_funding_rate_prediction, relative(row.funding_rate_prediction)),
    nextTime: row.next_funding_rate_time,
  })
  return quoteAndFunding({ known, sourceTime, prices: { ...row, index }, funding })
})

const listed = v.object({
  ...prices,
  symbol: name,
  indexPrice: v.optional(price),
  fundingRate: v.optional(figure),
  fundingRatePrediction: v.optional(figure),
})

/** A row of /tickers, as of the time of the body: `lastTime` in it is that of the last trade. */
export const readTicker = (sourceTime: string | null): RowReader =>
  rowReader(listed, (row) => {
    if (isIndex(row.symbol)) return indexQuote({ symbol: row.symbol, sourceTime, index: row.last ?? null })
    const known = krakenSymbol(row.symbol)
    if (known === null) return nothing
    const relative = relativeTo({ known, index: row.indexPrice })
    const funding = present({ rate: relative(row.fundingRate), predicted: relative(row.fundingRatePrediction) })
    return quoteAndFunding({ known, sourceTime, prices: { ...row, index: row.indexPrice }, funding })
  })

/** The relative rate that an absolute one is; as little known as the absolute rate and the index are. */
const relativeTo =
  ({ known, index }: { known: KrakenSymbol; index: Decimal | null | undefined }) =>
  (absolute: Decimal | null | undefined): Decimal | null | undefined => {
    if (absolute == null) return absolute
    return index == null ? undefined : relativeRate({ absolute, price: index, payoff: known.payoff })
  }

type Prices = Partial<Record<keyof typeof prices | 'index', Decimal | null | undefined>>
type Found = {
  known: KrakenSymbol
  sourceTime: string | null
  prices: Prices
  funding: Pick<FundingRate, 'rate' | 'predicted' | 'nextTime'>
}

function quoteAndFunding({ known, sourceTime, prices: row, funding }: Found): MessagePart {
  const of = { venue: 'kraken', symbol: known.symbol, sourceTime } as const
  const { bid, ask, last, markPrice: mark, index, openInterest } = row
  return {
    quotes: [{ ...of, ...present({ bid, ask, last, mark, index, openInterest }) }],
    fundings:
      ('rate' in funding || 'predicted' in funding) && known.kind === 'perpetual'
        ? [{ ...of, ...funding, intervalHours: hour }]
        : [],
  }
}

/** The first that is a figure; null where there is none and the venue says so. */
const firstSaid = (...found: readonly (Decimal | null | undefined)[]) =>
  found.find((one) => one != null) ?? found.find((one) => one === null)

const indexQuote = (found: { symbol: string; sourceTime: string | null; index: Decimal | null }): MessagePart => ({
  quotes: [{ venue: 'kraken', ...found }],
})
