import { describe, expect, test } from 'vitest'
import { atSizePanel } from '../../../src/calculators/at-size'
import { noSources, type LiveBooks } from '../../../src/calculators/sources'
import { liveBooks, publishEveryMs } from '../../../src/ui/books/liveBooks'
import { withBooks } from '../../../src/ui/books/keptTexts'
import { futureFrames, spotFrames, type BookFrame } from '../../market/feeds/books/frames'
import { fakeSurroundings } from '../../market/feeds/fakeSurroundings'

const noon = Date.UTC(2026, 10, 21, 12)
const spot: BookFrame = { kind: 'snapshot', number: 1, bids: [[99, 1]], asks: [[100, 1000], [200, 1000]], time: noon } // prettier-ignore
const future: BookFrame = { kind: 'snapshot', number: 1, bids: [[150, 150000], [100, 450000]], asks: [[151, 1]], time: noon } // prettier-ignore

function watched() {
  const world = fakeSurroundings()
  const told: (LiveBooks | null)[] = []
  const live = liveBooks({ surroundings: world.surroundings, onBooks: (books) => told.push(books) })
  live.watch({ spot: 'kraken', futures: [{ venue: 'bybit', symbol: futureFrames.bybit.symbol }] })
  const [spotSocket, futureSocket] = world.sockets
  if (spotSocket === undefined || futureSocket === undefined) throw new Error('two sockets are opened')
  for (const { events } of [spotSocket, futureSocket]) events.onOpen()
  return {
    ...world,
    live,
    told,
    last: () => told.at(-1) ?? null,
    saySpot: (frame: BookFrame) => spotSocket.events.onText(spotFrames.kraken(frame)),
    sayFuture: (frame: BookFrame) => futureSocket.events.onText(futureFrames.bybit.frame(frame)),
  }
}

describe('the books of both legs', () => {
  test('are there only where both are in step', () => {
    const { saySpot, sayFuture, pass, last, live } = watched()
    saySpot(spot)
    pass(publishEveryMs)
    expect([last(), live.status()?.spot.state]).toEqual([null, { state: 'in-step' }])
    sayFuture(future)
    pass(publishEveryMs)
    expect(last()).toMatchObject({ sizeUnit: 'usd', receivedTime: '2026-11-21T12:00:00.000Z' })
    expect(last()?.futureBids.map(({ price }) => price.toFixed())).toEqual(['150', '100'])
  })

  test('are gone at once where one of them loses a change, and come back with the whole book', () => {
    const { saySpot, sayFuture, pass, last } = watched()
    saySpot(spot)
    sayFuture(future)
    pass(publishEveryMs)
    sayFuture({ kind: 'delta', number: 7, bids: [[150, 1]] })
    expect(last()).toBeNull()
    pass(publishEveryMs)
    sayFuture({ ...future, number: 9 })
    pass(publishEveryMs)
    expect(last()?.futureBids).toHaveLength(2)
  })

  test('price the bond like the same levels typed, from the moment at which they came', () => {
    const { saySpot, sayFuture, pass, last } = watched()
    saySpot(spot)
    sayFuture(future)
    pass(publishEveryMs)
    const books = last()
    const desk = { ...atSizePanel.examples.at(-1)?.draft, expiry: '2027-11-21T12:00Z' }
    const live = atSizePanel.run({ ...desk, futureBids: '', spotAsks: '' }, { ...noSources, books })
    const typed = atSizePanel.run(withBooks(desk, books))
    const figures = [live, typed].map((outcome) => (outcome.state === 'answered' ? outcome.answer.quantities : null))
    expect(figures[0]?.sizeNetYield?.toFixed()).toBe(figures[1]?.sizeNetYield?.toFixed())
    expect(figures[0]).toMatchObject({ contracts: figures[1]?.contracts, tieSizeUsd: figures[1]?.tieSizeUsd })
    expect(figures[0]?.contracts?.toFixed()).toBe('250000')
  })

  test('are watched no more once that is over: no book, no timer, no connection', () => {
    const { saySpot, sayFuture, pass, last, live, timers, sockets, told } = watched()
    saySpot(spot)
    sayFuture(future)
    pass(publishEveryMs)
    live.end()
    const count = told.length
    pass(60_000)
    expect([last(), live.status(), timers(), told.length]).toEqual([null, null, 0, count])
    expect(sockets.map(({ isOpen }) => isOpen)).toEqual([false, false])
  })

  test('of several trades are watched together; one that is wanted no more goes, and the others go on', () => {
    const { saySpot, sayFuture, pass, last, live, sockets } = watched()
    const bybit = { venue: 'bybit', symbol: futureFrames.bybit.symbol } as const
    const okx = { venue: 'okx', symbol: futureFrames.okx.symbol } as const
    saySpot(spot)
    sayFuture(future)
    live.watch({ spot: 'kraken', futures: [bybit, okx] })
    expect(sockets).toHaveLength(3)
    sockets[2]?.events.onOpen()
    sockets[2]?.events.onText(futureFrames.okx.frame(future))
    pass(publishEveryMs)
    expect(last()?.sold).toEqual({ venue: 'bybit', symbol: 'BTCUSDZ26' })
    expect(last()?.beside).toMatchObject([{ sold: okx, sizeUnit: 'contracts' }])
    live.watch({ spot: 'kraken', futures: [okx] })
    expect([last()?.sold, last()?.beside]).toEqual([okx, []])
    expect(sockets.map(({ isOpen }) => isOpen)).toEqual([true, false, true])
    live.end()
    expect(sockets.map(({ isOpen }) => isOpen)).toEqual([false, false, false])
  })
})
