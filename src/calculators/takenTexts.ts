import type { LiveQuote, QuoteSnapshot } from './sources'
import type { Decimal } from '../core'
import type { Draft } from '../form'
import { curveKey, textOfCurve } from '../desk/curve'
import { deskCoin } from '../desk/deskCoin'
import { quotedMinute } from '../desk/quotedMinute'
import { spotAsk } from '../desk/stream'
import { streamKey } from '../desk/streamKey'
import { deskFields } from '../desk/deskFields'
import { venueNamed } from '../desk/venues'

/**
 * What selling a future at its bid types into the desk: its price, what the coin is bought for, its expiry and the
 * moment at which the quote came; and the futures of its venue as the quotes that the desk keeps, which the roll reads.
 * Null where it has no bid, no expiry or no index (half a trade is not a trade), where it is margined in dollars (the
 * desk's contract is inverse), and where it is on another coin than the desk's.
 */
export function takenTexts(taken: LiveQuote, quotes: QuoteSnapshot): Draft | null {
  const { venue, symbol, bid, index, expiry, receivedTime } = taken
  if (taken.payoff !== 'inverse' || taken.coin !== deskCoin) return null
  if (bid === null || index === null || expiry === null) return null
  const spotPrice = spotAsk(quotes, taken.coin) ?? index
  const known = venueNamed(venue)
  return {
    // What was followed so far is no longer followed.
    [streamKey]: '',
    symbol,
    futuresPrice: deskFields.futuresPrice.write(bid),
    spotPrice: deskFields.spotPrice.write(spotPrice),
    expiry,
    valuation: quotedMinute(receivedTime),
    ...(known === undefined ? {} : { venue: known }),
    ...venueCurve({ venue, quotes, time: receivedTime, spotPrice }),
  }
}

type VenueQuotes = { venue: string; quotes: QuoteSnapshot; time: string; spotPrice: Decimal }

/** The inverse futures of a venue, as the desk keeps them. */
export const venueCurve = ({ venue, quotes, time, spotPrice }: VenueQuotes): Draft => ({
  [curveKey]: textOfCurve({ time, spotPrice: spotPrice.toFixed(), quotes: quotes.flatMap(keptOf(venue)) }),
})

const keptOf = (venue: string) => (quote: LiveQuote) => {
  const { symbol, expiry, bid, ask, mark } = quote
  const isKept = quote.venue === venue && quote.kind === 'future' && quote.payoff === 'inverse' && !quote.isStale
  if (!isKept || expiry === null) return []
  const text = (price: LiveQuote['bid']) => price?.toFixed() ?? ''
  return [{ symbol, expiry, bid: text(bid), ask: text(ask), mark: text(mark), last: '' }]
}
