import type { LiveBooks } from '../../calculators/sources'
import type { WatchedBook } from '../../market/feeds'

/** As many as the spot book has. Of a longer book the deeper levels are not walked, which is said beside it. */
export const mostLevels = 500

/** What both books offer a fixed-rate bond now; null unless both are in step and heard of. */
export function booksOf({ spot, future }: Record<'spot' | 'future', WatchedBook | null>): LiveBooks | null {
  if (spot === null || future === null || spot.isStale || future.isStale) return null
  const { asks } = spot.book
  const { venue, symbol, bids, sizeUnit } = future.book
  if (asks.length === 0 || bids.length === 0) return null
  return {
    sold: { venue, symbol },
    spotAsks: asks.slice(0, mostLevels).map(([price, coin]) => ({ price, coin })),
    futureBids: bids.slice(0, mostLevels).map(([price, size]) => ({ price, size })),
    sizeUnit,
    receivedTime: new Date(Math.min(spot.heardMs, future.heardMs)).toISOString(),
  }
}
