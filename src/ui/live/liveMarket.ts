import type { LiveQuote, QuoteSnapshot } from '../../calculators/sources'
import {
  adapters,
  isOfMarket,
  marketBoard,
  startFeed,
  type FeedState,
  type FeedVenue,
  type Surroundings,
} from '../../market/feeds'
import { offeredCoins } from './offeredCoins'

export type VenueState = FeedState | { state: 'off' }
export type VenueStates = Readonly<Partial<Record<FeedVenue, VenueState>>>

type LiveMarketOptions = {
  surroundings: Surroundings
  /** Whose contracts are watched at first. */
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
export function liveMarket({ surroundings, coin: first, origin, page, onQuotes, onFirst }: LiveMarketOptions) {
  const board = marketBoard()
  const stops = new Map<FeedVenue, () => void>()
  const listeners = new Set<() => void>()
  const coins = offeredCoins(first)
  let states: VenueStates = {}
  let stopPublishing: (() => void) | null = null
  let coin = first

  const tell = () => {
    for (const listener of listeners) listener()
  }
  const become = (venue: FeedVenue, state: VenueState) => {
    states = { ...states, [venue]: state }
    tell()
  }
  const takeCoins = (listed: readonly string[]) => {
    if (coins.add(listed)) tell()
  }
  const quotes = (): QuoteSnapshot => board.read(surroundings.now()).map((quote) => ({ ...quote, origin }))
  const publish = () => onQuotes(quotes())
  const publishAgain = () => {
    stopPublishing = page.after(publishEveryMs, () => {
      publish()
      publishAgain()
    })
  }
  const start = (venue: FeedVenue) => {
    const stop = startFeed({
      adapter: adapters[venue],
      coin,
      surroundings,
      onState: (state) => become(venue, state),
      onMessage: (message, receivedMs) => board.take(message, receivedMs),
      onCoins: takeCoins,
    })
    stops.set(venue, stop)
  }
  const turnOn = (venue: FeedVenue) => {
    if (stops.has(venue)) return
    if (stops.size === 0) onFirst?.()
    start(venue)
    if (stopPublishing === null) publishAgain()
  }
  const turnOff = (venue: FeedVenue) => {
    if (!stops.has(venue)) return
    stops.get(venue)?.()
    stops.delete(venue)
    board.forget((instrument) => isOfMarket(adapters[venue], instrument))
    become(venue, { state: 'off' })
    publish()
    if (stops.size > 0) return
    stopPublishing?.()
    stopPublishing = null
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
    turnOn,
    turnOff,
    /** Tries at once to connect a venue that is on, in the place of the next try; what it quoted last stays. */
    again: (venue: FeedVenue) => {
      if (!stops.has(venue)) return
      stops.get(venue)?.()
      start(venue)
    },
    /** The coin whose contracts are watched. */
    coin: () => coin,
    /** The coins that may be watched, BTC first: those on which a venue that was on lists inverse contracts. */
    coins: coins.now,
    /** Reconnects the venues that are on, for the contracts of another coin. */
    choose: (next: string) => {
      if (next === coin) return
      const on = [...stops.keys()]
      for (const venue of on) turnOff(venue)
      coin = next
      for (const venue of on) turnOn(venue)
      tell()
    },
  }
}
export type LiveMarket = ReturnType<typeof liveMarket>
