import { describe, expect, test } from 'vitest'
import { adapters, startFeed, type FeedVenue } from '../../../src/market/feeds'
import type { Instrument } from '../../../src/market/readers'
import { fixtureNamed, missing } from '../readers/venueFixtures'
import { fakeSurroundings, settled } from './fakeSurroundings'

/** What a feed watches of recorded lists, which come over REST or, where the venue has none, over the socket. */
async function watched({ venue, coin, files }: { venue: FeedVenue; coin: string; files: readonly string[] }) {
  const texts = files.flatMap((file) => fixtureNamed(file).texts)
  const { list } = adapters[venue]
  const bodies = { [list(coin) ?? '']: texts[0] ?? '' }
  const { surroundings, sockets } = fakeSurroundings({ bodies })
  const instruments: Instrument[] = []
  const coins = new Set<string>()
  const stop = startFeed({
    adapter: adapters[venue],
    coin,
    surroundings,
    onState: () => undefined,
    onMessage: (message) => instruments.push(...message.instruments),
    onCoins: (listed) => {
      for (const one of listed) coins.add(one)
    },
  })
  await settled()
  sockets[0]?.events.onOpen()
  if (list(coin) === null) for (const text of texts) sockets[0]?.events.onText(text)
  stop()
  return { instruments, coins, inverse: instruments.filter(({ payoff }) => payoff === 'inverse') }
}

const binance = { venue: 'binance', files: ['dapi_binance_com_dapi_v1_exchangeInfo'] } as const
const okx = {
  venue: 'okx',
  files: ['public_instruments_instType_FUTURES', 'public_instruments_instType_SWAP'],
} as const
const kraken = { venue: 'kraken', files: ['futures_kraken_com_derivatives_api_v3_instruments'] } as const

describe.skipIf(missing !== '')(`recorded lists of contracts${missing}`, () => {
  // VENUES-2, trap 21: an ETH contract is worth dollars of ETH, and its margin is no BTC.
  test.each([[{ ...binance, size: '10' }], [{ ...okx, size: '10' }], [{ ...kraken, size: '1' }]])(
    'give the inverse contracts on ETH their own margin and size: $venue',
    async ({ venue, files, size }) => {
      const { instruments, inverse } = await watched({ venue, files, coin: 'ETH' })
      expect(inverse.length).toBeGreaterThan(1)
      for (const one of inverse)
        expect(`${one.symbol} ${one.coin} ${one.marginCurrency} ${one.quoteCurrency} ${one.multiplier.toFixed()}`).toBe(
          `${one.symbol} ETH ETH USD ${size}`,
        )
      expect(instruments.filter(({ coin }) => coin !== 'ETH')).toEqual([])
    },
  )

  test('give a hundred dollars of BTC at Binance and OKX', async () => {
    for (const list of [binance, okx]) {
      const { inverse } = await watched({ ...list, coin: 'BTC' })
      expect(
        new Set(inverse.map(({ multiplier, marginCurrency }) => `${multiplier.toFixed()} ${marginCurrency}`)),
      ).toEqual(new Set(['100 BTC']))
    }
  })

  test('say on which coins there are inverse contracts', async () => {
    const { coins } = await watched({ ...binance, coin: 'BTC' })
    // As Binance listed its quarterlies in 2021.
    for (const coin of ['BTC', 'ETH', 'ADA', 'LINK', 'BCH', 'DOT', 'XRP', 'LTC', 'BNB']) expect(coins).toContain(coin)
    expect((await watched({ ...kraken, coin: 'BTC' })).coins).toContain('XRP')
  })

  test('tell the two kinds of margin apart, where one list holds both', async () => {
    const { instruments } = await watched({ ...okx, coin: 'BTC' })
    const kinds = instruments.map(({ payoff, quoteCurrency, marginCurrency }) => [payoff, quoteCurrency, marginCurrency].join(' ')) // prettier-ignore
    expect(new Set(kinds)).toEqual(new Set(['inverse USD BTC', 'linear USDT USDT']))
  })
})
