import { readVenueMessage, type BookUpdate } from '../../readers'
import { backoffMs } from '../backoff'
import { openConnection, type Connection } from '../connection'
import type { Surroundings } from '../surroundings'
import { timersOf } from '../timers'
import type { BookSource } from './bookSource'
import type { BookLoss, BookState, WatchedBook } from './bookState'
import { keptBook } from './keptBook'
import { wholeBook } from './wholeBook'

type BookFeedOptions = {
  source: BookSource
  symbol: string
  surroundings: Surroundings
  onState: (state: BookState) => void
}

/** A whole book has to come within so long after it was asked for. */
export const bookWithinMs = 10_000
/** A book that has stayed in step so long owes nothing to earlier failures. */
const settledMs = 10_000
/** Every source is heard of at least every twenty seconds, by a change or a heartbeat. */
export const bookStaleAfterMs = 30_000

/** Keeps one order book in step until it is stopped: whole book, changes, and a whole one again after whatever is lost. */
export function startBookFeed({ source: first, symbol, surroundings, onState }: BookFeedOptions) {
  const timers = timersOf(surroundings)
  const book = keptBook(first)
  const whole = wholeBook(surroundings)
  let source = first
  let failures = 0
  let now: BookState['state'] | null = null
  let connection: Connection | null = null
  let heardMs = 0

  const become = (state: BookState) => {
    now = state.state
    onState(state)
  }
  const rest = () => {
    timers.clear()
    book.clear()
    whole.forget()
  }
  const nextTryMs = () => backoffMs({ failures: failures++, chance: surroundings.chance() })

  function reconnect(reason: Extract<BookState, { state: 'waiting' }>['reason']) {
    rest()
    connection?.close()
    connection = null
    const retryMs = nextTryMs()
    become({ state: 'waiting', reason, retryMs })
    timers.after(retryMs, connect)
  }

  /** On the same connection: the venue answers a new subscription with a whole book. */
  function resync(reason: BookLoss) {
    rest()
    const retryMs = nextTryMs()
    become({ state: 'resyncing', reason, retryMs })
    connection?.send(source.unsubscribe(symbol))
    timers.after(retryMs, ask)
  }

  function ask() {
    connection?.send(source.subscribe(symbol))
    timers.after(bookWithinMs, () => {
      if (now !== 'in-step') reconnect('no-book')
    })
    if (source.whole === null) return
    const { address, otherwise } = source.whole
    whole.ask({
      address: address(symbol),
      onText: take,
      onEarly: merge,
      // A browser may be refused it: then there is another subscription, which needs none.
      onRefused: () => {
        connection?.send(source.unsubscribe(symbol))
        source = otherwise
        ask()
      },
    })
  }

  function connect() {
    become({ state: 'connecting' })
    connection = openConnection({
      address: source.socket,
      ping: source.ping,
      surroundings,
      onOpen: () => {
        for (const text of source.greeting) connection?.send(text)
        ask()
      },
      onText: take,
      onEnd: reconnect,
    })
  }

  function take(text: string) {
    heardMs = surroundings.now()
    const answer = source.answer(text)
    if (answer !== null) connection?.send(answer)
    const { books, problems } = readVenueMessage({ venue: source.venue, text })
    if (problems.some(({ reason }) => reason === 'refused-by-venue')) {
      reconnect('refused')
      return
    }
    // A part of the book may have been in what cannot be read.
    if (problems.length > 0 && now === 'in-step') {
      resync('gap')
      return
    }
    for (const update of books) if (update.symbol === symbol) merge(update)
  }

  function merge(update: BookUpdate) {
    // Between a loss and the new subscription there may still be changes on their way.
    if (now === 'resyncing' && update.kind === 'delta' && source.whole === null) return
    const taken = book.take(update, heardMs)
    if (taken === 'nothing') whole.wait(update)
    else if (taken !== 'in-step') resync(taken)
    else if (now !== 'in-step') {
      timers.after(settledMs, () => {
        failures = 0
      })
      become({ state: 'in-step' })
    }
  }

  connect()
  return {
    stop: () => {
      rest()
      connection?.close()
      connection = null
    },
    /** The book as it stands; null unless it is in step and no two sides cross. */
    read: (): WatchedBook | null => {
      const read = now === 'in-step' ? book.read() : null
      if (read === null) return null
      const isStale = surroundings.now() - heardMs > bookStaleAfterMs
      return { book: read, heardMs, isStale, aheadMs: book.aheadMs() }
    },
  }
}
export type BookFeed = ReturnType<typeof startBookFeed>
