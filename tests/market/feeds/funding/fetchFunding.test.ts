import { describe, expect, test } from 'vitest'
import { feedHosts, feedVenues, fetchFunding, fundingSources, type FeedVenue } from '../../../../src/market/feeds'
import { readHistory } from '../../../../src/market/readers'
import { fakeSurroundings, settled } from '../fakeSurroundings'

const hour = 3_600_000
const now = Date.UTC(2026, 10, 21, 12)

function fetching(venue: FeedVenue, world = fakeSurroundings()) {
  const told: unknown[] = []
  const cancel = fetchFunding({
    venue,
    surroundings: world.surroundings,
    onPayments: (count) => told.push(count),
    onDone: (found) => told.push(found),
    onFailed: () => told.push('failed'),
  })
  return { told, cancel, world }
}

const bybitAt = (until: number) =>
  `https://api.bybit.com/v5/market/funding/history?category=inverse&symbol=BTCUSD&limit=200&endTime=${until}`
/** As the venue documents its answer. */
const bybitBody = (times: readonly number[]) =>
  JSON.stringify({
    retCode: 0,
    retMsg: 'OK',
    time: now,
    result: {
      category: 'inverse',
      list: times.map((time) => ({ symbol: 'BTCUSD', fundingRate: '0.0001', fundingRateTimestamp: `${time}` })),
    },
  })

const okxBody = (times: readonly number[]) =>
  JSON.stringify({
    code: '0',
    msg: '',
    data: times.map((time) => ({
      instId: 'BTC-USD-SWAP',
      instType: 'SWAP',
      method: 'current_period',
      fundingTime: `${time}`,
      fundingRate: '0.0002',
      realizedRate: '0.0001',
    })),
  })

describe('the funding history of a venue', () => {
  test('comes page by page from the newest on, until one is empty', async () => {
    const [newest, middle, oldest] = [now - 4 * hour, now - 12 * hour, now - 20 * hour]
    const bodies = {
      [bybitAt(now)]: bybitBody([newest, middle]),
      [bybitAt(middle - 1)]: bybitBody([oldest]),
      [bybitAt(oldest - 1)]: bybitBody([]),
    }
    const { told } = fetching('bybit', fakeSurroundings({ bodies }))
    await settled()
    expect(told.slice(0, 3)).toEqual([2, 3, 3])
    expect(told[3]).toMatchObject({
      name: 'bybit-BTCUSD',
      pages: [bodies[bybitAt(now)], bodies[bybitAt(middle - 1)], expect.any(String)],
    })
  })

  test('at OKX asks for what was before the oldest payment, which is not asked for twice', async () => {
    const at = (until: number) =>
      `https://www.okx.com/api/v5/public/funding-rate-history?instId=BTC-USD-SWAP&limit=100&after=${until}`
    const [newest, oldest] = [now - 4 * hour, now - 12 * hour]
    const bodies = { [at(now)]: okxBody([newest, oldest]), [at(oldest)]: okxBody([]) }
    const { told } = fetching('okx', fakeSurroundings({ bodies }))
    await settled()
    expect(told).toEqual([2, 2, { name: 'okx-BTC-USD-SWAP', pages: Object.values(bodies) }])
  })

  test('over a socket, each page with a message of its own', async () => {
    const { told, world } = fetching('deribit')
    const [first] = world.sockets
    first?.events.onOpen()
    expect(JSON.parse(first?.sent[0] ?? '')).toMatchObject({
      method: 'public/get_funding_rate_history',
      params: { instrument_name: 'BTC-PERPETUAL', end_timestamp: now },
    })
    first?.events.onText(
      JSON.stringify({ result: [{ timestamp: now - hour, interest_1h: 0.00001, interest_8h: 0.0001 }] }),
    )
    await settled()
    const [, second] = world.sockets
    second?.events.onOpen()
    expect(JSON.parse(second?.sent[0] ?? '')).toMatchObject({ params: { end_timestamp: now - hour - 1 } })
    second?.events.onText('{"result":[]}')
    await settled()
    expect(told.at(-1)).toMatchObject({ name: 'deribit-BTC-PERPETUAL' })
  })

  test('a venue that refuses, falls silent or closes is told of once', async () => {
    const refusing = fetching('bybit')
    await settled()
    const silent = fetching('deribit')
    silent.world.pass(60_000)
    const closed = fetching('deribit')
    closed.world.sockets[0]?.events.onClose()
    await settled()
    expect([refusing.told, silent.told, closed.told]).toEqual([['failed'], ['failed'], ['failed']])
    expect(fetching('coinbase').told).toEqual(['failed'])
  })

  test('once cancelled, nothing more is reported', async () => {
    const { told, cancel } = fetching('bybit', fakeSurroundings({ bodies: { [bybitAt(now)]: bybitBody([now]) } }))
    cancel()
    await settled()
    expect(told).toEqual([])
  })

  test.each(feedVenues.filter((venue) => fundingSources[venue] !== undefined))(
    '%s is asked at the hosts that stand beside its switch',
    (venue) => {
      const request = fundingSources[venue]!.first(now)
      const { protocol, host } = new URL('address' in request ? request.address : request.socket)
      expect(feedHosts[venue]).toContain(`${protocol}//${host}`)
    },
  )

  // The shapes that the venues document; see VENUES.md, section 1.1.
  test.each([
    [
      'deribit',
      JSON.stringify({
        result: [0, 1, 2].map((place) => ({
          timestamp: now + place * hour,
          index_price: 1,
          prev_index_price: 1,
          interest_1h: 0.00001,
          interest_8h: 0.00009,
        })),
      }),
      '0.00001',
    ],
    ['bybit', bybitBody([now, now + 8 * hour, now + 16 * hour]), '0.0001'],
    // What was paid, and not what was foretold.
    ['okx', okxBody([now, now + 8 * hour, now + 16 * hour]), '0.0001'],
    [
      'binance',
      JSON.stringify(
        [0, 1, 2].map((place) => ({
          symbol: 'BTCUSD_PERP',
          fundingTime: now + place * 8 * hour,
          fundingRate: '0.0001',
          markPrice: '34287.54619963',
        })),
      ),
      '0.0001',
    ],
    [
      'kraken',
      JSON.stringify({
        result: 'success',
        rates: [0, 1, 2].map((place) => ({
          timestamp: new Date(now + place * hour).toISOString(),
          fundingRate: 0.0000000002,
          relativeFundingRate: 0.00001,
        })),
      }),
      '0.00001',
    ],
  ])('%s: the reader takes the payment out of its page', (venue, text, rate) => {
    const { kind, rows, questions } = readHistory({ text, name: `${venue}.json` })
    expect([kind, questions, rows.length]).toEqual(['funding', [], 3])
    expect(rows[0]).toMatchObject({ time: new Date(now).toISOString() })
    expect('rate' in rows[0]! && rows[0].rate.toString()).toBe(rate)
  })
})
