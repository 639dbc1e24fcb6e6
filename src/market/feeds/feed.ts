import { readVenueMessage, type VenueMessage } from '../readers'
import type { Adapter } from './adapter'
import { backoffMs } from './backoff'
import { contractLists } from './contractLists'
import type { FeedState } from './feedState'
import { inTurn } from './inTurn'
import { openStreams, type OpenStreams } from './streams'
import type { Surroundings } from './surroundings'
import { timersOf } from './timers'
import { watchedContracts } from './watchedContracts'

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
  const watched = watchedContracts(adapter, coin)
  let failures = 0
  let isLive = false
  let streams: OpenStreams | null = null
  /** Told apart by identity: what an earlier attempt still brings is of no interest. */
  let attempt: object | null = {}

  const rest = () => {
    timers.clear()
    streams?.close()
    streams = null
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
    contractLists(adapter, { address: list, fetchText: surroundings.fetchText }).then(
      ({ parts, fundingTerms }) => {
        if (attempt !== mine) return
        const terms = fundingTerms === null ? null : read(fundingTerms)
        // A list that is spoilt may have lost the very perpetual that pays at another interval.
        if (terms?.problems.length === 0) watched.completeFundingHours()
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
          if (watched.all().length === 0) retry(isSpoilt ? 'list-refused' : 'none-listed')
          else open()
        }
        inTurn({ parts, act, done, after: timers.after })
      },
      () => {
        if (attempt === mine) retry('list-refused')
      },
    )
  }

  function open() {
    const onText = (text: string) => take(read(text))
    streams = openStreams({ adapter, coin, surroundings, contracts: watched.all, onText, onEnd: retry })
  }

  function read(text: string): VenueMessage {
    return readVenueMessage({ venue: adapter.venue, text })
  }

  function take(told: VenueMessage) {
    const { message, added, inverseCoins } = watched.take(told)
    streams?.subscribe(added)
    if (message.quotes.length > 0 && streams !== null) becomeLive()
    onMessage(message, surroundings.now())
    if (inverseCoins.length > 0) onCoins?.(inverseCoins)
  }

  /** Only a price shows that it works; a connection that opens and is cut at once must not be tried at full speed. */
  function becomeLive() {
    failures = 0
    if (isLive) return
    isLive = true
    onState({ state: 'live' })
  }

  connect()
  return () => {
    attempt = null
    rest()
  }
}
