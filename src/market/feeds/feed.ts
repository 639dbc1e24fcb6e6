import { readVenueMessage, type Instrument, type VenueMessage } from '../readers'
import type { Adapter } from './adapter'
import { backoffMs } from './backoff'
import type { FeedState } from './feedState'
import type { FeedSocket, Surroundings } from './surroundings'
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

/** A connection that says nothing for so long is taken for dead: every venue sends prices or heartbeats more often. */
export const silentAfterMs = 40_000

/** Keeps a venue's stream running until it is stopped: contracts, subscription, heartbeats, and again after every cut. */
export function startFeed({ adapter, coin, surroundings, onState, onMessage }: FeedOptions): () => void {
  let isStopped = false
  let failures = 0
  let attempt = 0
  let isLive = false
  let socket: FeedSocket | null = null
  const timers = timersOf(surroundings)
  const watched = new Map<string, Instrument>()

  const rest = () => {
    attempt++
    isLive = false
    timers.clear()
    const closing = socket
    socket = null
    closing?.close()
  }
  const retry = (reason: Extract<FeedState, { state: 'waiting' }>['reason']) => {
    if (isStopped) return
    rest()
    const retryMs = backoffMs({ failures, chance: surroundings.chance() })
    failures++
    onState({ state: 'waiting', reason, retryMs })
    timers.after(retryMs, connect)
  }
  /** Whatever comes from an earlier attempt is of no interest any more. */
  const during = (mine: number, act: () => void) => () => {
    if (!isStopped && mine === attempt) act()
  }

  function connect() {
    rest()
    const mine = attempt
    onState({ state: 'connecting' })
    if (adapter.list === null) open(mine)
    else listed(mine, adapter.list)
  }

  /** The contracts first: without them there is nothing to subscribe to. */
  function listed(mine: number, address: string) {
    surroundings.fetchText(address).then(
      (text) =>
        during(mine, () => {
          take(text)
          open(mine)
        })(),
      during(mine, () => retry('list-refused')),
    )
  }

  function open(mine: number) {
    const watch = watchdog(mine)
    socket = surroundings.openSocket(adapter.socket, {
      onOpen: during(mine, () => {
        watch()
        for (const text of adapter.greeting(coin)) socket?.send(text)
        subscribe([...watched.values()])
        if (adapter.ping !== null) keepAlive(mine, adapter.ping)
      }),
      onText: (text) =>
        during(mine, () => {
          watch()
          const answer = adapter.answer(text)
          if (answer !== null) socket?.send(answer)
          take(text)
        })(),
      onClose: during(mine, () => retry('cut')),
    })
    watch()
  }

  /** Calls the attempt off where nothing comes in time; each call begins that time anew. */
  function watchdog(mine: number): () => void {
    let cancel: (() => void) | null = null
    return () => {
      cancel?.()
      cancel = timers.after(
        silentAfterMs,
        during(mine, () => retry('silent')),
      )
    }
  }

  function keepAlive(mine: number, { text, everyMs }: NonNullable<Adapter['ping']>) {
    const again = during(mine, () => {
      socket?.send(text)
      timers.after(everyMs, again)
    })
    timers.after(everyMs, again)
  }

  function take(text: string) {
    const message = readVenueMessage({ venue: adapter.venue, text })
    const fresh = message.instruments.filter(isWatched)
    const unknown = fresh.filter(({ symbol }) => !watched.has(symbol))
    for (const instrument of fresh) watched.set(instrument.symbol, instrument)
    if (socket !== null) subscribe(unknown)
    if (message.quotes.length > 0 && socket !== null) becomeLive()
    onMessage({ ...message, instruments: fresh }, surroundings.now())
  }

  /** Only a price shows that it works; a connection that opens and is cut at once must not be tried at full speed. */
  function becomeLive() {
    failures = 0
    if (isLive) return
    isLive = true
    onState({ state: 'live' })
  }

  function subscribe(instruments: readonly Instrument[]) {
    if (instruments.length === 0) return
    for (const text of adapter.subscription(instruments)) socket?.send(text)
  }

  const isWatched = (instrument: Instrument) =>
    instrument.coin === coin && (instrument.payoff === 'inverse' || isDollarSpot(instrument))

  connect()
  return () => {
    isStopped = true
    rest()
  }
}

/** The coin itself for dollars. */
const isDollarSpot = ({ kind, quoteCurrency }: Instrument): boolean => kind === 'spot' && quoteCurrency === 'USD'
