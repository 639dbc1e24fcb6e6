import type { Decimal } from '../../core'
import { readVenueMessage, type Instrument, type VenueMessage } from '../readers'
import type { Adapter, Stream } from './adapter'
import { backoffMs } from './backoff'
import { openConnection, type Connection } from './connection'
import { isOfMarket, isOnCoin } from './covers'
import type { FeedState } from './feedState'
import { inTurn } from './inTurn'
import { listParts } from './listParts'
import type { Surroundings } from './surroundings'
import { timersOf } from './timers'

export type FeedEvents = {
  onState: (state: FeedState) => void
  onMessage: (message: VenueMessage, receivedMs: number) => void
  /** The coins on which the venue lists inverse contracts. */
  onCoins?: (coins: readonly string[]) => void
}

type FeedOptions = {
  adapter: Adapter
  /** The coin whose contracts are watched. */
  coin: string
  surroundings: Surroundings
} & FeedEvents

/** Keeps a venue's stream running until it is stopped: contracts, subscription, and again after every end. */
export function startFeed({ adapter, coin, surroundings, onState, onMessage, onCoins }: FeedOptions): () => void {
  const timers = timersOf(surroundings)
  const watched = new Map<string, Instrument>()
  let failures = 0
  let isLive = false
  let connections: readonly { stream: Stream; connection: Connection }[] = []
  /** Only where the venue has said which perpetuals pay at other intervals are all others known to pay at the usual one. */
  let otherwiseHours: Decimal | null = null
  /** Told apart by identity: what an earlier attempt still brings is of no interest. */
  let attempt: object | null = {}

  const rest = () => {
    timers.clear()
    for (const { connection } of connections) connection.close()
    connections = []
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
    const list = adapter.list(coin)
    if (list === null) {
      open()
      return
    }
    Promise.all([surroundings.fetchText(list), fundingTerms()]).then(
      ([text, terms]) => {
        if (attempt !== mine) return
        // A list that is spoilt may have lost the very perpetual that pays at another interval.
        if (terms?.problems.length === 0) otherwiseHours = adapter.fundingTerms?.otherwiseHours ?? null
        const parts = adapter.longList === null ? [text] : listParts(text, adapter.longList)
        let isSpoilt = false
        const act = (part: string) => {
          const listed = read(part)
          isSpoilt ||= listed.problems.length > 0
          take(listed)
        }
        const done = () => {
          if (attempt !== mine) return
          if (terms !== null) take(terms)
          // Nothing to subscribe to: a connection would only fall silent.
          if (watched.size === 0) retry(isSpoilt ? 'list-refused' : 'none-listed')
          else open()
        }
        inTurn({ parts, act, done, after: timers.after })
      },
      () => {
        if (attempt === mine) retry('list-refused')
      },
    )
  }

  /** Prices work without them: where they do not come, no interval is known. */
  async function fundingTerms(): Promise<VenueMessage | null> {
    if (adapter.fundingTerms === null) return null
    return surroundings.fetchText(adapter.fundingTerms.address).then(read, () => null)
  }

  /** All connections of a venue stand and fall together: what only one of them says is half of a quote. */
  function open() {
    connections = [adapter, ...adapter.beside].map((stream) => ({ stream, connection: connectionTo(stream) }))
  }

  function connectionTo(stream: Stream): Connection {
    const { socket: address, ping, greeting, subscription, answer } = stream
    const connection: Connection = openConnection({
      address,
      ping,
      surroundings,
      onOpen: () => {
        for (const text of greeting(coin)) connection.send(text)
        if (watched.size > 0) for (const text of subscription([...watched.values()])) connection.send(text)
      },
      onText: (text) => {
        const answered = answer(text)
        if (answered !== null) connection.send(answered)
        take(read(text))
      },
      onEnd: retry,
    })
    return connection
  }

  function read(text: string): VenueMessage {
    return readVenueMessage({ venue: adapter.venue, text })
  }

  function take(message: VenueMessage) {
    const listed = message.instruments.filter((one) => isOfMarket(adapter, one))
    const instruments = listed.filter((one) => isOnCoin(one, coin)).map(withFundingHours)
    const unknown = instruments.filter(({ symbol }) => !watched.has(symbol))
    for (const instrument of instruments) watched.set(instrument.symbol, instrument)
    subscribe(unknown)
    if (message.quotes.length > 0 && connections.length > 0) becomeLive()
    onMessage({ ...message, instruments }, surroundings.now())
    const inverse = listed.filter(({ payoff }) => payoff === 'inverse')
    if (inverse.length > 0) onCoins?.([...new Set(inverse.map((one) => one.coin))])
  }

  /** Only a price shows that it works; a connection that opens and is cut at once must not be tried at full speed. */
  function becomeLive() {
    failures = 0
    if (isLive) return
    isLive = true
    onState({ state: 'live' })
  }

  function withFundingHours(instrument: Instrument): Instrument {
    if (instrument.kind !== 'perpetual' || otherwiseHours === null) return instrument
    return { fundingIntervalHours: otherwiseHours, ...instrument }
  }

  function subscribe(instruments: readonly Instrument[]) {
    if (instruments.length === 0) return
    for (const { stream, connection } of connections)
      for (const text of stream.subscription(instruments)) connection.send(text)
  }

  connect()
  return () => {
    attempt = null
    rest()
  }
}
