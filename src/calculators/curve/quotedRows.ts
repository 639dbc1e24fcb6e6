import { daysBetween, type Decimal } from '../../core'
import { quotedMinute } from '../../desk/quotedMinute'
import { spotSides } from '../../desk/spotSides'
import { venueTitle } from '../../desk/venueTitle'
import { marginName } from '../marginName'
import type { LiveQuote, QuoteSnapshot } from '../sources'
import type { CurveValues } from './fields'

/** A dated future as typed or as a venue quotes it now. */
export type QuotedRow = {
  /** Where it trades. */
  exchange: string
  /** By which curves are told apart, and by which it is shown: where it trades, and in what, unless that is the coin. */
  venue: string
  venueName: string
  payoff: LiveQuote['payoff']
  name: string
  bid: Decimal | null
  ask: Decimal | null
  mark: Decimal | null
  spotPrice: Decimal
  /** Both sides of a spot market in its currency, where one is on; elsewhere the spot price. */
  spotBid: Decimal
  spotAsk: Decimal
  daysToExpiry: Decimal
  openInterest: Decimal | null
  isStale: boolean
  /** Null for a typed row. */
  origin: LiveQuote['origin'] | null
}

/** The venues' quotes where there are any; the typed rows are of another moment, and stand aside then. */
export function quotedRows(values: CurveValues, quotes: QuoteSnapshot): QuotedRows {
  const live = quotes.flatMap((quote) => liveRow(quote, quotes))
  if (live.length > 0) {
    const wanted = live.filter(({ payoff }) => values.offerMargin === 'all' || payoff === values.offerMargin)
    const rows = wanted.filter(({ daysToExpiry }) => !daysToExpiry.lessThan(values.stripLeastDays))
    return { isLive: true, rows, hasShort: rows.length < wanted.length, hasExpired: false }
  }
  const typed = typedRows(values)
  const rows = typed.filter(({ daysToExpiry }) => daysToExpiry.greaterThan(0))
  return { isLive: false, rows, hasShort: false, hasExpired: rows.length < typed.length }
}

type QuotedRows = {
  isLive: boolean
  rows: QuotedRow[]
  /** Whether quotes were left out that have fewer days left than are looked at. */
  hasShort: boolean
  /** Whether typed rows had expired by the desk's day, and were left out. */
  hasExpired: boolean
}

const typedRows = ({ strip, spotPrice, valuation }: CurveValues): QuotedRow[] =>
  strip.map((row) => ({
    exchange: row.quotedVenue.trim().toLowerCase(),
    venue: row.quotedVenue.trim().toLowerCase(),
    venueName: row.quotedVenue.trim(),
    payoff: 'inverse',
    name: row.name,
    bid: row.bidPrice,
    ask: row.askPrice,
    mark: row.markPrice,
    spotPrice,
    spotBid: spotPrice,
    spotAsk: spotPrice,
    daysToExpiry: daysBetween({ from: valuation, to: row.expiry }),
    openInterest: null,
    isStale: false,
    origin: null,
  }))

/**
 * A future that its venue quotes beside an index of its own currency: measured from another price it would not be a
 * basis.
 */
function liveRow({ kind, expiry, index, ...quote }: LiveQuote, quotes: QuoteSnapshot): QuotedRow[] {
  if (kind !== 'future' || expiry === null || index === null) return []
  const { symbol: name, payoff, bid, ask, mark, openInterest, isStale, receivedTime, origin } = quote
  const daysToExpiry = daysBetween({ from: quotedMinute(receivedTime), to: expiry })
  const venue = payoff === 'inverse' ? quote.venue : `${quote.venue} ${marginName(quote)}`
  const sides = spotSides(quotes, quote)
  const row = {
    exchange: quote.venue,
    venue,
    venueName: payoff === 'inverse' ? venueTitle(quote.venue) : `${venueTitle(quote.venue)} ${marginName(quote)}`,
    payoff,
    name,
    bid,
    ask,
    mark,
    spotPrice: index,
    spotBid: sides?.bid ?? index,
    spotAsk: sides?.ask ?? index,
    daysToExpiry,
    openInterest,
    isStale,
    origin,
  }
  return daysToExpiry.greaterThan(0) ? [row] : []
}
