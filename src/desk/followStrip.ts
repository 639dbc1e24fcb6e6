import { grouped, textOfRows } from '../form'
import { ownQuotes } from './curve'
import type { Follow } from './follow'

/** The quoted futures as rows of venue, name, expiry, bid, ask and mark; null where none is kept, or of other days. */
export const followStrip: Follow = {
  of: 'quotes',
  lapses: true,
  text: (desk) => {
    const quotes = ownQuotes(desk)
    if (quotes.length === 0) return null
    return textOfRows(
      quotes.map(({ symbol, expiry, bid, ask, mark }) => ['', symbol, expiry, ...[bid, ask, mark].map(grouped)]),
    )
  },
}
