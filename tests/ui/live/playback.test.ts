import { describe, expect, test } from 'vitest'
import type { QuoteSnapshot } from '../../../src/calculators/sources'
import { recorder, textOfCurveFile } from '../../../src/market/feeds'
import { liveMarket } from '../../../src/ui/live/liveMarket'
import { playback } from '../../../src/ui/live/playback'
import { recording } from '../../../src/ui/live/recording'
import { someQuote } from '../../calculators/liveQuote'
import { fakeSurroundings } from '../../market/feeds/fakeSurroundings'
import { listed, ticker } from './deribitFrames'

const curveText = textOfCurveFile({ coin: 'BTC', savedTime: '2026-11-21T12:00:00.000Z', quotes: [someQuote] })
function player() {
  const world = fakeSurroundings()
  const told: QuoteSnapshot[] = []
  let opened = 0
  const played = playback({
    page: world.surroundings,
    onQuotes: (quotes) => told.push(quotes),
    onOpen: () => opened++,
  })
  return { ...world, ...played, told, opened: () => opened }
}

describe('a playback', () => {
  test('of a saved curve shows its quotes as they were, said to be of a file', () => {
    const { open, now, told, opened, close } = player()
    expect(open(curveText)).toBe(true)
    expect([now(), opened()]).toEqual([{ kind: 'curve', coin: 'BTC', savedTime: '2026-11-21T12:00:00.000Z' }, 1])
    expect(told.at(-1)).toMatchObject([{ symbol: 'BTC-25DEC26', origin: 'file', isStale: false }])
    close()
    expect([now(), told.at(-1)]).toEqual([{ kind: 'none' }, []])
  })

  test('opens no other file, and leaves what is shown alone', () => {
    const { open, now, opened } = player()
    expect(open('symbol,bid')).toBe(false)
    expect([now(), opened()]).toEqual([{ kind: 'none' }, 0])
  })

  test('plays what was recorded of the venues that were on, and stops at its end', () => {
    const live = fakeSurroundings()
    const tape = recorder(live.surroundings)
    const market = liveMarket({
      surroundings: tape.surroundings,
      page: live.surroundings,
      coin: 'BTC',
      origin: 'live',
      onQuotes: () => undefined,
    })
    const stream = recording({ tape, market })
    market.turnOn('deribit')
    stream.start()
    // Connected anew: the file begins with the greeting.
    expect(live.sockets.map(({ isOpen }) => isOpen)).toEqual([false, true])
    live.sockets[1]?.events.onOpen()
    live.sockets[1]?.events.onText(listed)
    live.pass(2000)
    live.sockets[1]?.events.onText(ticker(64000))
    const { open, now, run, again, pass, told, sockets } = player()
    expect(open(stream.stop())).toBe(true)
    run(10)
    pass(1000)
    expect(now()).toMatchObject({ kind: 'replay', coin: 'BTC', speed: 10, isOver: true })
    expect(told.at(-1)).toMatchObject([{ symbol: 'BTC-25DEC26', origin: 'replay' }])
    expect(sockets).toEqual([])
    again()
    expect(now()).toMatchObject({ speed: 10, isOver: false })
    pass(1000)
    expect(now()).toMatchObject({ isOver: true })
  })
})
