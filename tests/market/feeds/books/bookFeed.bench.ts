import { bench, describe } from 'vitest'
import { adapters, futureBooks, marketBoard, spotBooks, startBookFeed, startFeed } from '../../../../src/market/feeds'
import { venueScripts } from '../../../tools/replay/venueSites'
import { fakeSurroundings, settled } from '../fakeSurroundings'
import { futureFrames, spotFrames, type BookFrame } from './frames'

// A second of five venues at fifty messages each, both books among them: what is left of it is the page's.
const venues = ['deribit', 'bybit', 'binance', 'okx', 'kraken'] as const
const perSecond = 50
const noon = Date.UTC(2026, 10, 21, 12)

const levels = (from: number, step: number) =>
  Array.from({ length: 400 }, (_, place): [number, number] => [from + step * place, 1000 + place])
const whole: BookFrame = {
  kind: 'snapshot',
  number: 1,
  bids: levels(67_000, -0.5),
  asks: levels(67_001, 0.5),
  time: noon,
}

/** All of it turned on, and what a second brings. */
async function market() {
  const board = marketBoard()
  const streams = await Promise.all(
    venues.map(async (venue) => {
      const { list, answer, frames } = venueScripts[venue]
      const world = fakeSurroundings({ bodies: { [adapters[venue].list('BTC') ?? '']: JSON.stringify(list?.body) } })
      const take = (message: Parameters<typeof board.take>[0], at: number) => board.take(message, at)
      startFeed({ adapter: adapters[venue], coin: 'BTC', surroundings: world.surroundings, onState: () => undefined, onMessage: take }) // prettier-ignore
      await settled()
      const socket = world.sockets[0]
      socket?.events.onOpen()
      for (const frame of answer?.('get_instruments') ?? []) socket?.events.onText(JSON.stringify(frame))
      const texts = frames(noon).map((frame) => JSON.stringify(frame))
      return { say: (text: string) => socket?.events.onText(text), texts }
    }),
  )
  const bookOf = (source: typeof futureBooks.okx, symbol: string) => {
    const world = fakeSurroundings()
    const feed = startBookFeed({ source, symbol, surroundings: world.surroundings, onState: () => undefined })
    world.sockets[0]?.events.onOpen()
    return { feed, say: (text: string) => world.sockets[0]?.events.onText(text) }
  }
  const future = bookOf(futureBooks.kraken, futureFrames.kraken.symbol)
  const spot = bookOf(spotBooks.kraken.source, spotBooks.kraken.symbol)
  future.say(futureFrames.kraken.frame(whole))
  const spotText = spotFrames.kraken(whole)
  spot.say(spotText)
  let number = 1
  return () => {
    for (let message = 0; message < perSecond; message++) {
      for (const { say, texts } of streams) say(texts[message % texts.length] ?? '')
      number++
      const changed: [number, number] = [67_000 - (message % 100) / 2, 2000 + number]
      future.say(futureFrames.kraken.frame({ kind: 'delta', number, bids: [changed], time: noon }))
    }
    spot.say(spotText)
    board.read(noon)
    return [future.feed.read(), spot.feed.read()]
  }
}

describe('five venues at fifty messages a second, and both books', async () => {
  const second = await market()
  bench('a second of messages', () => void second())
})
