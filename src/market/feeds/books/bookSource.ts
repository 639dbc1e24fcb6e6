import type { MarketVenue } from '../../readers'
import type { Adapter } from '../adapter'

/** Where a venue shows its order books, and what is sent there. */
export type BookSource = {
  venue: MarketVenue
  socket: string
  /** Sent once when the socket opens, before the subscription. */
  greeting: readonly string[]
  subscribe: (symbol: string) => string
  unsubscribe: (symbol: string) => string
  ping: Adapter['ping']
  answer: Adapter['answer']
  /** Levels that the venue keeps in step; null for all of them. */
  depth: number | null
  /** Where the whole book is asked for over REST, which the changes then continue; null where the socket sends it. */
  whole: {
    address: (symbol: string) => string
    /** What is watched instead where a browser is refused it. */
    otherwise: BookSource
  } | null
  /** Whether each message carries Kraken's sum over the best levels. */
  isSummed: boolean
}
