import { daysBetween, type Decimal } from '../../core'
import type { LiveQuote, QuoteSnapshot } from '../sources'
import type { CurveValues } from './fields'

/** A dated future as typed or as a venue quotes it now. */
export type QuotedRow = {
  /** By which venues are told apart, and by which it is shown. */
  venue: string
  venueName: string
  name: string
  bid: Decimal | null
  ask: Decimal | null
  mark: Decimal | null
  spotPrice: Decimal
  daysToExpiry: Decimal
  openInterest: Decimal | null
  isStale: boolean
  /** Null for a typed row. */
  origin: LiveQuote['origin'] | null
}

/** The venues' quotes where there are any; the typed rows are of another moment, and stand aside then. */
export function quotedRows(values: CurveValues, quotes: QuoteSnapshot): QuotedRows {
  const live = quotes.flatMap(liveRow)
  if (live.length > 0) return { isLive: true, rows: live, hasExpired: false }
  const typed = typedRows(values)
  const rows = typed.filter(({ daysToExpiry }) => daysToExpiry.greaterThan(0))
  return { isLive: false, rows, hasExpired: rows.length < typed.length }
}

type QuotedRows = {
  isLive: boolean
  rows: QuotedRow[]
  /** Whether typed rows had expired by the desk's day, and were left out. */
  hasExpired: boolean
}

const typedRows = ({ strip, spotPrice, valuation }: CurveValues): QuotedRow[] =>
  strip.map((row) => ({
    venue: row.quotedVenue.trim().toLowerCase(),
    venueName: row.quotedVenue.trim(),
    name: row.name,
    bid: row.bidPrice,
    ask: row.askPrice,
    mark: row.markPrice,
    spotPrice,
    daysToExpiry: daysBetween({ from: valuation, to: row.expiry }),
    openInterest: null,
    isStale: false,
    origin: null,
  }))

/** An inverse future that its venue quotes beside its own index: a basis from another venue's price is none. */
function liveRow({ kind, payoff, expiry, index, ...quote }: LiveQuote): QuotedRow[] {
  if (kind !== 'future' || payoff !== 'inverse' || expiry === null || index === null) return []
  const { venue, symbol: name, bid, ask, mark, openInterest, isStale, receivedTime, origin } = quote
  const daysToExpiry = daysBetween({ from: receivedTime, to: expiry })
  const row = {
    venue,
    venueName: venue,
    name,
    bid,
    ask,
    mark,
    spotPrice: index,
    daysToExpiry,
    openInterest,
    isStale,
    origin,
  }
  return daysToExpiry.greaterThan(0) ? [row] : []
}
