import { describe, expect, test } from 'vitest'
import { futureBooks, spotBooks, startBookFeed, type BookSource, type BookState } from '../../../../src/market/feeds'
import { bookStaleAfterMs, bookWithinMs } from '../../../../src/market/feeds/books/bookFeed'
import { crossedForMs } from '../../../../src/market/feeds/books/keptBook'
import { silentAfterMs } from '../../../../src/market/feeds/connection'
import { fakeSurroundings, settled } from '../fakeSurroundings'
import { futureFrames, spotFrames, type BookFrame } from './frames'

function watching(source: BookSource, symbol: string, bodies: Record<string, string> = {}) {
  const world = fakeSurroundings({ bodies })
  const states: BookState[] = []
  const feed = startBookFeed({ source, symbol, surroundings: world.surroundings, onState: (one) => states.push(one) })
  const socket = () => {
    const last = world.sockets.at(-1)
    if (last === undefined) throw new Error('no socket was opened')
    return last
  }
  const bids = () => feed.read()?.book.bids.map(([price, size]) => `${price.toFixed()}x${size.toFixed()}`) ?? null
  return { ...world, states, feed, socket, bids, say: (text: string) => socket().events.onText(text) }
}
const noon = Date.UTC(2026, 10, 21, 12)
const whole: BookFrame = { kind: 'snapshot', number: 1, bids: [[100, 5], [99, 7]], asks: [[101, 3]], time: noon } // prettier-ignore
const further: BookFrame = { kind: 'delta', number: 2, bids: [[100, 6]], time: noon + 100 }
const venues = ['deribit', 'bybit', 'okx', 'kraken'] as const

describe('a watched book', () => {
  test.each(venues)('of %s is in step with the whole book, and follows its changes', (venue) => {
    const { symbol, frame } = futureFrames[venue]
    const { socket, say, bids, states, feed } = watching(futureBooks[venue], symbol)
    socket().events.onOpen()
    expect(socket().sent.at(-1)).toContain(symbol)
    expect(feed.read()).toBeNull()
    say(frame(whole))
    say(frame(further))
    expect(states.map(({ state }) => state)).toEqual(['connecting', 'in-step'])
    expect(bids()).toEqual(['100x6', '99x7'])
  })

  test.each(venues)('of %s that lost a change has no book until the next whole one', (venue) => {
    const { symbol, frame } = futureFrames[venue]
    const { socket, say, bids, states, pass } = watching(futureBooks[venue], symbol)
    socket().events.onOpen()
    say(frame(whole))
    say(frame({ ...further, number: 3 }))
    expect([states.at(-1), bids()]).toEqual([{ state: 'resyncing', reason: 'gap', retryMs: 500 }, null])
    // A change that was still on its way makes no book.
    say(frame({ ...further, number: 4 }))
    const sent = socket().sent.length
    pass(500)
    expect(socket().sent.slice(sent)).toEqual([futureBooks[venue].subscribe(symbol)])
    say(frame({ ...whole, number: 9, bids: [[98, 1]] }))
    expect([states.at(-1), bids()]).toEqual([{ state: 'in-step' }, ['98x1']])
  })

  const depth = futureBooks.binance.whole?.address(futureFrames.binance.symbol) ?? ''
  const body = (lastUpdateId: number) =>
    JSON.stringify({ lastUpdateId, E: noon, symbol: 'BTCUSD_261225', pair: 'BTCUSD', bids: [['100', '5']], asks: [] })
  const change = ({ number, size }: { number: number; size: number }) =>
    futureFrames.binance.frame({ kind: 'delta', number, bids: [[100, size]] }).replace('depth20', 'depth')

  test('of Binance is the whole one of REST and the changes that straddle it, early ones too', async () => {
    const { symbol } = futureFrames.binance
    const { socket, say, bids, states, pass, bodies } = watching(futureBooks.binance, symbol, { [depth]: body(8) })
    socket().events.onOpen()
    // Frame n holds the events 3n to 3n + 2: the second straddles number 8, the first is in the book already.
    say(change({ number: 1, size: 1 }))
    say(change({ number: 2, size: 6 }))
    expect(bids()).toBeNull()
    await settled()
    expect(bids()).toEqual(['100x6'])
    say(change({ number: 3, size: 7 }))
    expect(bids()).toEqual(['100x7'])
    // One is lost: asked for again, over REST too.
    say(change({ number: 5, size: 8 }))
    expect([states.at(-1), bids()]).toMatchObject([{ state: 'resyncing', reason: 'gap' }, null])
    bodies[depth] = body(20)
    pass(500)
    say(change({ number: 6, size: 9 }))
    await settled()
    say(change({ number: 7, size: 2 }))
    expect([states.at(-1), bids()]).toEqual([{ state: 'in-step' }, ['100x2']])
  })

  test('of Binance comes whole in every frame where a browser is refused the request', async () => {
    const { symbol, frame } = futureFrames.binance
    const { socket, say, bids } = watching(futureBooks.binance, symbol)
    socket().events.onOpen()
    await settled()
    expect(socket().sent.slice(-2)).toEqual([
      expect.stringMatching(/UNSUBSCRIBE.*@depth@100ms/),
      expect.stringMatching(/SUBSCRIBE.*@depth20@100ms/),
    ])
    say(frame(whole))
    say(frame({ ...whole, number: 20, bids: [[98, 1]] }))
    expect(bids()).toEqual(['98x1'])
  })

  test('of spot at Kraken is held to the sum that comes with it', () => {
    const { source, symbol } = spotBooks.kraken
    const { socket, say, bids, states, pass } = watching(source, symbol)
    socket().events.onOpen()
    say(spotFrames.kraken(whole))
    say(spotFrames.kraken({ ...further, whole: { ...whole, bids: [[100, 6], [99, 7]] } })) // prettier-ignore
    expect(bids()).toEqual(['100x6', '99x7'])
    // The sum of a book in which a change is missing.
    say(spotFrames.kraken({ ...further, whole: { ...whole, bids: [[100, 6]] } }))
    expect([states.at(-1), bids()]).toEqual([{ state: 'resyncing', reason: 'checksum', retryMs: 500 }, null])
    pass(500)
    say(spotFrames.kraken(whole))
    expect(bids()).toEqual(['100x5', '99x7'])
  })

  test('of which a frame is broken is asked for anew; extra keys and other books are passed over', () => {
    const { symbol, frame } = futureFrames.deribit
    const { socket, say, bids, states } = watching(futureBooks.deribit, symbol)
    socket().events.onOpen()
    say(frame(whole))
    say(frame(whole).replace('{"jsonrpc"', '{"new":{"key":[1]},"jsonrpc"'))
    say(frame({ ...further, number: 9 }).replaceAll('BTC-25DEC26', 'BTC-26MAR27'))
    expect(bids()).toEqual(['100x5', '99x7'])
    say(frame(further).slice(0, -20))
    expect([states.at(-1), bids()]).toMatchObject([{ state: 'resyncing', reason: 'gap' }, null])
  })

  test('that stays crossed is taken for one in which something was lost', () => {
    const { symbol, frame } = futureFrames.deribit
    const { socket, say, states, pass, feed } = watching(futureBooks.deribit, symbol)
    socket().events.onOpen()
    say(frame(whole))
    say(frame({ ...further, bids: [[102, 1]] }))
    expect(feed.read()).toBeNull()
    pass(crossedForMs + 1)
    say(frame({ kind: 'delta', number: 3, bids: [[90, 1]] }))
    expect(states.at(-1)).toMatchObject({ state: 'resyncing', reason: 'crossed' })
  })

  test('comes back after a cut, after silence, and where no whole book comes; each time a little later', () => {
    const { symbol, frame } = futureFrames.okx
    const { socket, say, states, pass, bids, sockets } = watching(futureBooks.okx, symbol)
    socket().events.onOpen()
    say(frame(whole))
    socket().events.onClose()
    expect([states.at(-1), bids()]).toEqual([{ state: 'waiting', reason: 'cut', retryMs: 500 }, null])
    pass(500)
    socket().events.onOpen()
    pass(bookWithinMs)
    expect(states.at(-1)).toEqual({ state: 'waiting', reason: 'no-book', retryMs: 1000 })
    pass(1000)
    socket().events.onOpen()
    say(frame(whole))
    pass(silentAfterMs)
    // Long enough in step: the count begins again.
    expect(states.at(-1)).toEqual({ state: 'waiting', reason: 'silent', retryMs: 500 })
    expect(sockets.map(({ isOpen }) => isOpen)).toEqual([false, false, false])
  })

  test('that its venue refuses says so', () => {
    const { socket, say, states } = watching(futureBooks.okx, 'BTC-USD-261225')
    socket().events.onOpen()
    say('{"event":"error","code":"60018","msg":"no such channel"}')
    expect(states.at(-1)).toMatchObject({ state: 'waiting', reason: 'refused' })
  })

  test('says how old it is, and how far the clock here is ahead of its venue’s', () => {
    const { symbol, frame } = futureFrames.bybit
    const { socket, say, pass, feed } = watching(futureBooks.bybit, symbol)
    socket().events.onOpen()
    say(frame({ ...whole, time: noon - 5000 }))
    pass(1000)
    say(frame({ ...further, time: noon - 3500 }))
    expect(feed.read()).toMatchObject({ aheadMs: 4500, isStale: false, heardMs: noon + 1000 })
    pass(bookStaleAfterMs + 1)
    expect(feed.read()).toMatchObject({ isStale: true })
  })

  test('is not heard of once it is stopped', () => {
    const { symbol, frame } = futureFrames.deribit
    const { socket, say, states, feed, timers, pass } = watching(futureBooks.deribit, symbol)
    socket().events.onOpen()
    say(frame(whole))
    const told = states.length
    feed.stop()
    say(frame(further))
    pass(1_000_000)
    expect([states.length, timers(), socket().isOpen, feed.read()]).toEqual([told, 0, false, null])
  })
})
