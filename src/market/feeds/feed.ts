import { readVenueMessage, type Instrument, type VenueMessage } from '../readers'
import type { Adapter } from './adapter'
import { backoffMs } from './backoff'
import { openConnection, type Connection } from './connection'
import type { FeedState } from './feedState'
import type { Surroundings } from './surroundings'
import { timersOf } from './timers'

export type FeedEvents = {
  onState: (state: FeedState) => void
  onMessage: (message: VenueMessage, receivedMs: number) => void
}

type FeedOptions = {
  adapter: Adapter
  /** The coin whose contracts are watched. */
  coin: string
  surroundings: Surroundings
} & FeedEvents

/** Keeps a venue's stream running until it is stopped: contracts, subscription, and again after every end. */
export function startFeed({ adapter, coin, surroundings, onState, onMessage }: FeedOptions): () => void {
  const timers = timersOf(surroundings)
  const watched = new Map<string, Instrument>()
  let failures = 0
  let isLive = false
  let connection: Connection | null = null
  /** Told apart by identity: what an earlier attempt still brings is of no interest. */
  let attempt: object | null = {}

  const rest = () => {
    timers.clear()
    connection?.close()
    connection = null
    isLive = false
  }

  function retry(reason: Extract<FeedState, { state: 'waiting' }>['reason']) {
    rest()
    const retryMs = backoffMs({ failures, chance: surroundings.chance() })
    failures++
    onState({ state: 'waiting', reason, retryMs })
    timers.after(retryMs, connect)
  }

  /** The contracts first where they are listed over REST: without them there is nothing to subscribe to. */
  function connect() {
    const mine = {}
    attempt = mine
    onState({ state: 'connecting' })
    if (adapter.list === null) {
      open()
      return
    }
    surroundings.fetchText(adapter.list).then(
      (text) => {
        if (attempt !== mine) return
        take(text)
        open()
      },
      () => {
        if (attempt === mine) retry('list-refused')
      },
    )
  }

  function open() {
    connection = openConnection({
      ...{ address: adapter.socket, ping: adapter.ping, surroundings },
      onOpen: () => {
        for (const text of adapter.greeting(coin)) connection?.send(text)
        subscribe([...watched.values()])
      },
      onText: (text) => {
        const answer = adapter.answer(text)
        if (answer !== null) connection?.send(answer)
        take(text)
      },
      onEnd: retry,
    })
  }

  function take(text: string) {
    const message = readVenueMessage({ venue: adapter.venue, text })
    const instruments = message.instruments.filter((one) => isWatched(one, coin))
    const unknown = instruments.filter(({ symbol }) => !watched.has(symbol))
    for (const instrument of instruments) watched.set(instrument.symbol, instrument)
    subscribe(unknown)
    if (message.quotes.length > 0 && connection !== null) becomeLive()
    onMessage({ ...message, instruments }, surroundings.now())
  }

  /** Only a price shows that it works; a connection that opens and is cut at once must not be tried at full speed. */
  function becomeLive() {
    failures = 0
    if (isLive) return
    isLive = true
    onState({ state: 'live' })
  }

  function subscribe(instruments: readonly Instrument[]) {
    if (instruments.length === 0 || connection === null) return
    for (const text of adapter.subscription(instruments)) connection.send(text)
  }

  connect()
  return () => {
    attempt = null
    rest()
  }
}

/** What stands for dollars, in which a linear contract may be quoted. */
const dollars = ['USD', 'USDT', 'USDC']

/** The contracts on a coin, inverse and linear, and the coin itself for dollars. */
const isWatched = ({ payoff, kind, quoteCurrency, ...of }: Instrument, coin: string): boolean =>
  of.coin === coin &&
  (payoff === 'inverse' || (kind === 'spot' ? quoteCurrency === 'USD' : dollars.includes(quoteCurrency)))
