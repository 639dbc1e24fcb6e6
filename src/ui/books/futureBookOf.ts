import type { BookWanted } from '../../calculators/answer'
import { futureBooks, type FutureBookVenue } from '../../market/feeds'

/** The book of a contract, by the market that shows it. */
export type FutureBook = { venue: FutureBookVenue; symbol: string }

const isFutureVenue = (venue: string): venue is FutureBookVenue => Object.hasOwn(futureBooks, venue)

/** Where the book of a contract is shown; null where nobody shows it. */
export function futureBookOf({ venue, payoff, symbol: written }: BookWanted): FutureBook | null {
  const symbol = written.trim().toUpperCase()
  const own = venue.trim().toLowerCase()
  // Stablecoin-margined contracts have sockets of their own at some venues.
  const apart = `${own}-linear`
  const market = payoff === 'linear' && isFutureVenue(apart) ? apart : own
  return isFutureVenue(market) && symbol !== '' ? { venue: market, symbol } : null
}
