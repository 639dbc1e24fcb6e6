import type { LiveBooks } from '../../calculators/sources'
import {
  futureBooks,
  spotBooks,
  startBookFeed,
  type BookFeed,
  type BookState,
  type SpotBookVenue,
  type Surroundings,
  type WatchedBook,
} from '../../market/feeds'
import { observable } from '../observable'
import { booksOf } from './booksOf'
import type { FutureBook } from './futureBookOf'

export type LegStatus = { state: BookState; watched: WatchedBook | null }
/** The futures in the order in which they are watched; null while nothing is. */
export type BooksStatus = { spot: LegStatus; futures: readonly (FutureBook & LegStatus)[] } | null

export type WatchedLegs = { spot: SpotBookVenue; futures: readonly FutureBook[] }

type LiveBooksOptions = { surroundings: Surroundings; onBooks: (books: LiveBooks | null) => void }
type Leg = { state: BookState; feed: BookFeed | null }

/** Often enough for an eye, and seldom enough to leave typing alone: each time the books are walked for every size. */
export const publishEveryMs = 1000

const keyOf = ({ venue, symbol }: FutureBook): string => `${venue} ${symbol}`
const statusOf = ({ state, feed }: Leg): LegStatus => ({ state, watched: feed?.read() ?? null })

/** The books of a trade's legs, or of several trades with one spot leg. Nobody is asked until they are watched, nor after. */
export function liveBooks({ surroundings, onBooks }: LiveBooksOptions) {
  const { now: status, subscribe, become } = observable<BooksStatus>(null)
  /** By venue and symbol, the spot book by its venue alone. */
  const legs = new Map<string, Leg>()
  let order: WatchedLegs | null = null
  let cancel: () => void = () => undefined

  const publish = () => {
    const spot = order === null ? undefined : legs.get(order.spot)
    if (order === null || spot === undefined) return
    const futures = order.futures.flatMap((future) => {
      const leg = legs.get(keyOf(future))
      return leg === undefined ? [] : [{ ...future, ...statusOf(leg) }]
    })
    const status = { spot: statusOf(spot), futures }
    become(status)
    onBooks(booksOf({ spot: status.spot.watched, futures: futures.map(({ watched }) => watched) }))
  }
  const again = () => {
    cancel = surroundings.after(publishEveryMs, () => {
      publish()
      again()
    })
  }
  const start = (key: string, { source, symbol }: Pick<Parameters<typeof startBookFeed>[0], 'source' | 'symbol'>) => {
    const leg: Leg = { state: { state: 'connecting' }, feed: null }
    legs.set(key, leg)
    const onState = (state: BookState) => {
      leg.state = state
      // A book that is lost is shown no longer than it takes to know.
      if (leg.feed !== null && state.state !== 'in-step') publish()
    }
    leg.feed = startBookFeed({ source, symbol, surroundings, onState })
  }
  const stop = (key: string) => {
    legs.get(key)?.feed?.stop()
    legs.delete(key)
  }
  return {
    status,
    subscribe,
    /** These books and no others; those that are watched already go on. */
    watch: (wanted: WatchedLegs) => {
      const futures = new Map(wanted.futures.map((future) => [keyOf(future), future]))
      for (const key of [...legs.keys()]) if (key !== wanted.spot && !futures.has(key)) stop(key)
      const isFirst = order === null
      order = wanted
      if (!legs.has(wanted.spot)) start(wanted.spot, spotBooks[wanted.spot])
      for (const [key, { venue, symbol }] of futures)
        if (!legs.has(key)) start(key, { source: futureBooks[venue], symbol })
      if (isFirst) again()
      publish()
    },
    end: () => {
      cancel()
      order = null
      for (const key of [...legs.keys()]) stop(key)
      if (status() === null) return
      become(null)
      onBooks(null)
    },
  }
}
