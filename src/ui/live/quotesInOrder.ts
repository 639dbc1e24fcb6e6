import type { LiveQuote, QuoteSnapshot } from '../../calculators/sources'
import { feedVenues } from '../../market/feeds'

const places: readonly string[] = feedVenues
const kinds: readonly LiveQuote['kind'][] = ['future', 'perpetual', 'spot']

/** Futures by the day on which they end, venue beside venue, then perpetuals, then spot; inverse ones before linear ones. */
export const quotesInOrder = (quotes: QuoteSnapshot): LiveQuote[] =>
  quotes
    .map((quote) => ({ quote, order: orderOf(quote) }))
    .toSorted((one, other) => (one.order < other.order ? -1 : 1))
    .map(({ quote }) => quote)

/** Venues settle on the same day at hours of their own. */
const orderOf = ({ kind, expiry, payoff, venue, symbol }: LiveQuote): string =>
  [kinds.indexOf(kind), expiry?.slice(0, 10), payoff, places.indexOf(venue), symbol].join(' ')
