import type { FutureBids, LiveBooks } from '../../calculators/sources'
import type { WatchedBook } from '../../market/feeds'

/** As many as the spot book has. Of a longer book the deeper levels are not walked, which is said beside it. */
export const mostLevels = 500

/** What the books offer now; null unless spot and one of the futures at least are in step and heard of. */
export function booksOf({
  spot,
  futures,
}: {
  spot: WatchedBook | null
  futures: readonly (WatchedBook | null)[]
}): LiveBooks | null {
  const asks = isHeard(spot) ? spot.book.asks : []
  const heard = futures.filter(isHeard).filter(({ book }) => book.bids.length > 0)
  const [first, ...others] = heard
  if (!isHeard(spot) || asks.length === 0 || first === undefined) return null
  return {
    ...bidsOf(first),
    beside: others.map(bidsOf),
    spotAsks: asks.slice(0, mostLevels).map(([price, coin]) => ({ price, coin })),
    receivedTime: new Date(Math.min(spot.heardMs, ...heard.map(({ heardMs }) => heardMs))).toISOString(),
  }
}

const isHeard = (watched: WatchedBook | null): watched is WatchedBook => watched?.isStale === false

const bidsOf = ({ book: { venue, symbol, bids, sizeUnit } }: WatchedBook): FutureBids => ({
  sold: { venue, symbol },
  futureBids: bids.slice(0, mostLevels).map(([price, size]) => ({ price, size })),
  sizeUnit,
})
