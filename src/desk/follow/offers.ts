import { followQuotes } from './quotes'
import { venueTitle } from '../venueTitle'

/**
 * The quotes that the desk keeps, which are inverse futures of its venue, as rows of venue, name, margin, expiry, bid, ask,
 * mark, funding and hours; null where none is kept, or of other days.
 */
export const followOffers = followQuotes({
  before: ({ symbol, expiry }, desk) => [venueTitle(desk['venue'] ?? ''), symbol, 'coin', expiry],
  after: ['', ''],
})
