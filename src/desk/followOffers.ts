import { grouped, textOfRows } from '../form'
import { ownQuotes } from './curve'
import type { Follow } from './follow'
import { venueTitle } from './venueTitle'

/**
 * The quotes that the desk keeps, which are inverse futures of its venue, as rows of venue, name, margin, expiry, bid, ask,
 * mark, funding and hours; null where none is kept, or of other days.
 */
export const followOffers: Follow = {
  of: 'quotes',
  lapses: true,
  text: (desk) => {
    const quotes = ownQuotes(desk)
    if (quotes.length === 0) return null
    return textOfRows(
      quotes.map(({ symbol, expiry, bid, ask, mark }) => [
        venueTitle(desk['venue'] ?? ''),
        symbol,
        'coin',
        expiry,
        ...[bid, ask, mark].map(grouped),
        '',
        '',
      ]),
    )
  },
}
