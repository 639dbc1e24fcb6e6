import { futureFrames, spotFrames, type BookFrame } from '../../market/feeds/books/frames'
import type { ReplayServer, Sites } from '../replay/replayServer'
import { venueNames, venueScripts } from '../replay/venueSites'
import type { BusyVenue } from './manyContracts'
import { asksForBook, asksForSpotBook } from './subscriptions'

const spotHost = 'ws.kraken.com'
const levelsEach = 500
const levels = (from: number, step: number) =>
  Array.from({ length: levelsEach }, (_, place): [number, number] => [from + step * place, 1000 + place])
const bookOf = (bid: number, ask: number): BookFrame => ({
  kind: 'snapshot',
  number: 1,
  bids: levels(bid, -0.5),
  asks: levels(ask, 0.5),
  time: Date.now(),
})
const spotBook = bookOf(99_999, 100_000)

const binanceChange = (frame: BookFrame) => futureFrames.binance.frame(frame).replace('@depth20@', '@depth@')
const frameOf = (venue: BusyVenue, frame: BookFrame): string =>
  venue === 'binance' ? binanceChange(frame) : futureFrames[venue].frame(frame)

/** The books of spot and of one future a venue: a whole one for whoever asks, and changes as often as they are told to. */
export function busyBooks(quoted: Sites) {
  const numbers = new Map<BusyVenue, number>()
  const sites: Record<string, Sites[string]> = { ...quoted }
  for (const venue of venueNames) {
    const { socket, list } = venueScripts[venue]
    const { answer } = sites[socket] ?? {}
    const isWanted = asksForBook(venue)
    const whole = () => frameOf(venue, bookOf(102_000, 102_005))
    sites[socket] = {
      ...sites[socket],
      answer: (asked) => {
        if (!isWanted(asked)) return answer?.(asked) ?? []
        if (/unsubscribe/i.test(asked)) return []
        numbers.set(venue, 1)
        return venue === 'binance' ? [] : [whole()]
      },
    }
    if (venue !== 'binance' || list === null) continue
    const { body } = sites[list.host] ?? {}
    sites[list.host] = {
      ...sites[list.host],
      body: (address) => (address.includes('/depth?') ? wholeOfBinance() : (body?.(address) ?? '[]')),
    }
  }
  sites[spotHost] = { answer: (asked) => (asksForSpotBook(asked) ? [spotFrames.kraken(spotBook)] : []) }
  return {
    sites,
    /** One change of every book that somebody watches. */
    change: (server: ReplayServer, count: number) => {
      const time = Date.now()
      for (const [venue, last] of numbers) {
        numbers.set(venue, last + 1)
        const change: BookFrame = {
          kind: 'delta',
          number: last + 1,
          bids: [[102_000 - (count % 100) / 2, 2000 + count]],
          time,
        }
        server.pushTo(venueScripts[venue].socket, asksForBook(venue), frameOf(venue, change))
      }
      // Deep in the book, so that the sum over its best levels stays what it is.
      const asks: BookFrame['asks'] = [[100_050 + (count % 100) / 2, 2000 + count]]
      server.pushTo(
        spotHost,
        asksForSpotBook,
        spotFrames.kraken({ kind: 'delta', number: 2, asks, whole: spotBook, time }),
      )
    },
  }
}

function wholeOfBinance(): string {
  const { bids = [], asks = [] } = bookOf(102_000, 102_005)
  const texts = (side: BookFrame['bids'] = []) => side.map((level) => level.map(String))
  // The first change is numbered 6 to 8 and follows on 5.
  return JSON.stringify({
    lastUpdateId: 5,
    symbol: 'BTCUSD_261225',
    E: Date.now(),
    bids: texts(bids),
    asks: texts(asks),
  })
}
