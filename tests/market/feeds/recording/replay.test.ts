import { describe, expect, test } from 'vitest'
import type { QuoteSnapshot } from '../../../../src/calculators/sources'
import {
  readRecording,
  recorder,
  replayClock,
  replaySurroundings,
  textOfRecording,
  type Recording,
} from '../../../../src/market/feeds'
import { liveMarket } from '../../../../src/ui/live/liveMarket'
import { fakeSurroundings, settled } from '../fakeSurroundings'

const listed = JSON.stringify({
  retCode: 0,
  result: {
    category: 'inverse',
    list: [
      {
        symbol: 'BTCUSDZ26',
        contractType: 'InverseFutures',
        status: 'Trading',
        baseCoin: 'BTC',
        quoteCoin: 'USD',
        settleCoin: 'BTC',
        deliveryTime: `${Date.UTC(2026, 11, 25, 8)}`,
        priceFilter: { tickSize: '0.5' },
        lotSizeFilter: { qtyStep: '1' },
      },
    ],
  },
})
const ticker = (bid: number, ts: number) =>
  JSON.stringify({
    topic: 'tickers.BTCUSDZ26',
    type: 'snapshot',
    ts,
    data: { symbol: 'BTCUSDZ26', bid1Price: `${bid}`, ask1Price: `${bid + 5}`, indexPrice: '64000' },
  })

const told = (quotes: QuoteSnapshot | undefined) =>
  quotes?.map(({ bid, receivedTime, isStale }) => [bid?.toFixed(), receivedTime, isStale])

/** A venue watched for a minute: a price, a cut, another price after the next try; and what was seen at the end. */
async function recorded(): Promise<{ recording: Recording; seen: QuoteSnapshot | undefined }> {
  const world = fakeSurroundings({
    bodies: { 'https://api.bybit.com/v5/market/instruments-info?category=inverse&limit=1000': listed },
  })
  const tape = recorder(world.surroundings)
  const snapshots: QuoteSnapshot[] = []
  tape.start()
  const live = liveMarket({
    surroundings: tape.surroundings,
    page: world.surroundings,
    coin: 'BTC',
    origin: 'live',
    onQuotes: (quotes) => snapshots.push(quotes),
  })
  live.turnOn('bybit')
  await settled()
  world.pass(1000)
  world.sockets[0]?.events.onOpen()
  world.sockets[0]?.events.onText(ticker(64_500, world.surroundings.now()))
  world.pass(5000)
  world.sockets[0]?.events.onClose()
  world.pass(5000)
  await settled()
  world.sockets[1]?.events.onOpen()
  world.pass(2000)
  world.sockets[1]?.events.onText(ticker(64_700, world.surroundings.now()))
  world.pass(20_000)
  const { startedMs, events } = tape.stop()
  return { recording: { coin: 'BTC', venues: ['bybit'], startedMs, events }, seen: snapshots.at(-1) }
}

/** The same played again, on another day and at another speed. */
async function played(recording: Recording, speed: number, realMs: number) {
  const world = fakeSurroundings()
  let ended = 0
  const endMs = recording.startedMs + 33_000
  const clock = replayClock({
    startMs: recording.startedMs,
    endMs,
    real: world.surroundings,
    onEnd: () => ended++,
  })
  const snapshots: QuoteSnapshot[] = []
  const replay = liveMarket({
    surroundings: replaySurroundings(recording, clock),
    page: world.surroundings,
    coin: 'BTC',
    origin: 'replay',
    onQuotes: (quotes) => snapshots.push(quotes),
  })
  clock.run(speed)
  replay.turnOn('bybit')
  const steps = 400
  for (let step = 0; step < steps; step++) {
    await settled()
    world.pass(realMs / steps)
  }
  return { snapshots, clock, ended, sockets: world.sockets }
}

describe('a stream played again', () => {
  test.each([
    [1, 40_000],
    [7, 8_000],
    [500, 1_000],
  ])('at %s times the speed ends with the same quotes, aged by its own clock', async (speed, realMs) => {
    const { recording, seen } = await recorded()
    const file = readRecording(textOfRecording(recording))!
    const { snapshots, ended, sockets } = await played(file, speed, realMs)
    expect(told(seen)).toEqual([['64700', '2026-11-21T12:00:13.000Z', true]])
    expect(told(snapshots.at(-1))).toEqual(told(seen))
    expect(snapshots.at(-1)?.map(({ origin }) => origin)).toEqual(['replay'])
    // Nobody was asked, and the clock stands at the end.
    expect([ended, sockets]).toEqual([1, []])
  })

  test('stands while it is paused', async () => {
    const { recording } = await recorded()
    const { snapshots, clock } = await played(recording, 0, 10_000)
    expect(clock.now()).toBe(recording.startedMs)
    expect(snapshots.at(-1)).toEqual([])
  })
})

describe('a recorder', () => {
  test('leaves out what connections of before, or given up, still say', () => {
    const world = fakeSurroundings()
    const tape = recorder(world.surroundings)
    const events = { onOpen: () => undefined, onText: () => undefined, onClose: () => undefined }
    tape.surroundings.openSocket('wss://x', events)
    tape.start()
    const other = tape.surroundings.openSocket('wss://x', events)
    world.sockets[0]?.events.onClose()
    world.sockets[1]?.events.onOpen()
    other.close()
    world.sockets[1]?.events.onClose()
    expect(tape.stop().events.map(({ kind }) => kind)).toEqual(['open'])
  })

  test('leaves out what was asked for before it was started, and comes later', async () => {
    const world = fakeSurroundings({ bodies: { 'https://x': 'body' } })
    const tape = recorder(world.surroundings)
    const early = tape.surroundings.fetchText('https://x')
    tape.start()
    await early
    expect(tape.stop().events).toEqual([])
  })

  test('writes nothing down until it is started, nor after it was stopped', async () => {
    const world = fakeSurroundings({ bodies: { 'https://x': 'body' } })
    const tape = recorder(world.surroundings)
    await tape.surroundings.fetchText('https://x')
    tape.start()
    await expect(tape.surroundings.fetchText('https://y')).rejects.toThrow('not there')
    expect(tape.noted()).toEqual({ events: 1, isFull: false })
    expect(tape.stop().events.map(({ kind }) => kind)).toEqual(['refused'])
    await tape.surroundings.fetchText('https://x')
    expect(tape.noted()).toBe(null)
  })
})
