import type { LiveBooks } from '../../calculators/sources'
import {
  futureBooks,
  spotBooks,
  startBookFeed,
  type BookFeed,
  type BookState,
  type FutureBookVenue,
  type SpotBookVenue,
  type Surroundings,
  type WatchedBook,
} from '../../market/feeds'
import { observable } from '../observable'
import { booksOf } from './booksOf'

export const legs = ['spot', 'future'] as const
export type Leg = (typeof legs)[number]
export type LegStatus = { state: BookState; watched: WatchedBook | null }
/** Null while nothing is watched. */
export type BooksStatus = Readonly<Record<Leg, LegStatus>> | null

export type WatchedLegs = { spot: SpotBookVenue; future: { venue: FutureBookVenue; symbol: string } }

type LiveBooksOptions = { surroundings: Surroundings; onBooks: (books: LiveBooks | null) => void }

/** Often enough for an eye, and seldom enough to leave typing alone: each time both books are walked for every size. */
export const publishEveryMs = 1000

/** The books of both legs of one trade. Nobody is asked until they are watched, and nobody any more once that is over. */
export function liveBooks({ surroundings, onBooks }: LiveBooksOptions) {
  const { now: status, subscribe, become } = observable<BooksStatus>(null)
  let stop: (() => void) | null = null

  const end = () => {
    stop?.()
    stop = null
    if (status() === null) return
    become(null)
    onBooks(null)
  }
  return {
    status,
    subscribe,
    watch: ({ spot, future }: WatchedLegs) => {
      end()
      const states: Record<Leg, BookState> = { spot: { state: 'connecting' }, future: { state: 'connecting' } }
      let feeds: Readonly<Record<Leg, BookFeed>> | null = null
      const legStatus = (leg: Leg): LegStatus => ({ state: states[leg], watched: feeds?.[leg].read() ?? null })
      const publish = () => {
        const both = { spot: legStatus('spot'), future: legStatus('future') }
        become(both)
        onBooks(booksOf({ spot: both.spot.watched, future: both.future.watched }))
      }
      const onState = (leg: Leg) => (state: BookState) => {
        states[leg] = state
        // A book that is lost is shown no longer than it takes to know.
        if (feeds !== null && state.state !== 'in-step') publish()
      }
      const { source, symbol } = spotBooks[spot]
      feeds = {
        spot: startBookFeed({ source, symbol, surroundings, onState: onState('spot') }),
        future: startBookFeed({
          source: futureBooks[future.venue],
          symbol: future.symbol,
          surroundings,
          onState: onState('future'),
        }),
      }
      const started = feeds
      let cancel: () => void = () => undefined
      const again = () => {
        cancel = surroundings.after(publishEveryMs, () => {
          publish()
          again()
        })
      }
      again()
      publish()
      stop = () => {
        cancel()
        for (const leg of legs) started[leg].stop()
      }
    },
    end,
  }
}
export type LiveBooksOfTrade = ReturnType<typeof liveBooks>
