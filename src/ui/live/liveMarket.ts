import type { LiveQuote, QuoteSnapshot } from '../../calculators/sources'
import { adapters, marketBoard, startFeed, type FeedState, type FeedVenue, type Surroundings } from '../../market/feeds'

export type VenueState = FeedState | { state: 'off' }
export type VenueStates = Readonly<Partial<Record<FeedVenue, VenueState>>>

type LiveMarketOptions = {
  surroundings: Surroundings
  coin: string
  origin: LiveQuote['origin']
  /** By whose time the quotes are told: a replay at any speed is looked at by the same eye. */
  page: Pick<Surroundings, 'after'>
  onQuotes: (quotes: QuoteSnapshot) => void
  /** Before the first venue is turned on. */
  onFirst?: () => void
}

/** Often enough for an eye, and seldom enough to leave typing alone: messages come by the hundred a second. */
const publishEveryMs = 500

/** The venues that are on, and their quotes as one snapshot. No venue is on until it is turned on. */
export function liveMarket({ surroundings, coin, origin, page, onQuotes, onFirst }: LiveMarketOptions) {
  const board = marketBoard()
  const stops = new Map<FeedVenue, () => void>()
  const listeners = new Set<() => void>()
  let states: VenueStates = {}
  let stopPublishing: (() => void) | null = null

  const become = (venue: FeedVenue, state: VenueState) => {
    states = { ...states, [venue]: state }
    for (const listener of listeners) listener()
  }
  const quotes = (): QuoteSnapshot => board.read(surroundings.now()).map((quote) => ({ ...quote, origin }))
  const publish = () => onQuotes(quotes())
  const publishAgain = () => {
    stopPublishing = page.after(publishEveryMs, () => {
      publish()
      publishAgain()
    })
  }
  return {
    states: () => states,
    /** What is known now, of which the last snapshot may be half a second old. */
    board: () => board.read(surroundings.now()),
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    turnOn: (venue: FeedVenue) => {
      if (stops.has(venue)) return
      if (stops.size === 0) onFirst?.()
      const stop = startFeed({
        ...{ adapter: adapters[venue], coin, surroundings },
        onState: (state) => become(venue, state),
        onMessage: (message, receivedMs) => board.take(message, receivedMs),
      })
      stops.set(venue, stop)
      if (stopPublishing === null) publishAgain()
    },
    turnOff: (venue: FeedVenue) => {
      if (!stops.has(venue)) return
      stops.get(venue)?.()
      stops.delete(venue)
      board.forget(venue)
      become(venue, { state: 'off' })
      publish()
      if (stops.size > 0) return
      stopPublishing?.()
      stopPublishing = null
    },
  }
}
export type LiveMarket = ReturnType<typeof liveMarket>
