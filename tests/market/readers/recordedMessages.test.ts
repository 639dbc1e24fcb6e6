import { describe, expect, it } from 'vitest'
import { readVenueMessage } from '../../../src/market/readers'
import { faultsIn } from './messageFaults'
import { fixtureNamed, missing, venueFixtures } from './venueFixtures'
import { plainMessage, type PlainMessage } from './venueTexts'

/** What all frames of a file say together. */
function readFile(part: string): PlainMessage {
  const { venue, texts } = fixtureNamed(part)
  const messages = texts.map((text) => plainMessage(venue, text))
  return {
    instruments: messages.flatMap(({ instruments }) => instruments),
    quotes: messages.flatMap(({ quotes }) => quotes),
    fundings: messages.flatMap(({ fundings }) => fundings),
    books: messages.flatMap(({ books }) => books),
    problems: messages.flatMap(({ problems }) => problems),
  }
}

describe.skipIf(missing !== '')(`recorded payloads${missing}`, () => {
  it.each(venueFixtures())('$file is read without a problem', ({ venue, texts }) => {
    for (const text of texts) {
      const message = readVenueMessage({ venue, text })
      expect([message.problems, faultsIn(message)]).toEqual([[], []])
    }
  })

  // Counted by hand in the files: options, quantos, indices and rows of any other kind left out.
  it.each([
    ['www_deribit_com_api_v2_public_get_instruments', 8],
    ['dapi_v1_exchangeInfo', 36],
    ['api_bybit_com_v2_public_symbols', 15],
    ['instType_FUTURES', 104],
    ['instType_SWAP', 166],
    ['derivatives_api_v3_instruments', 17],
    ['api_pro_coinbase_com_products', 162],
    ['instrument-active-2021-07-22', 12],
  ])('%s lists %i contracts', (part, contracts) => {
    expect(readFile(part).instruments).toHaveLength(contracts)
  })

  it.each([
    ['BINANCE_DELIVERY.ws', 25, 25],
    ['BITMEX.ws', 269, 6],
    ['BYBIT.ws', 0, 25],
    ['COINBASE.ws', 25, 27],
    ['DERIBIT.ws', 0, 0],
    ['KRAKEN_FUTURES.ws', 23, 25],
    ['OKX.ws', 24, 47],
  ])('%s has %i quotes and %i books', (part, quotes, books) => {
    const read = readFile(part)
    expect([read.quotes.length, read.books.length]).toEqual([quotes, books])
  })

  it('hold the contracts of 2021 and 2022 as the venues specified them', () => {
    const named = (part: string, symbol: string) =>
      readFile(part).instruments.find((one) => JSON.stringify(one).includes(`"symbol":"${symbol}"`))
    const inverse = { payoff: 'inverse', coin: 'BTC', quoteCurrency: 'USD', marginCurrency: 'BTC' }
    const dated = { ...inverse, kind: 'future' }
    expect(named('get_instruments_currency', 'BTC-24SEP21')).toMatchObject({
      ...dated,
      expiry: '2021-09-24T08:00:00.000Z',
      multiplier: '10',
      lotSize: '1',
    })
    expect(named('exchangeInfo', 'BTCUSD_210924')).toMatchObject({
      ...dated,
      expiry: '2021-09-24T08:00:00.000Z',
      multiplier: '100',
    })
    expect(named('exchangeInfo', 'ETHUSD_PERP')).toMatchObject({ coin: 'ETH', marginCurrency: 'ETH', multiplier: '10' })
    expect(named('public_symbols', 'BTCUSDM21')).toMatchObject({ ...dated, expiry: '2021-06-25T08:00:00.000Z' })
    expect(named('instType_FUTURES', 'BTC-USD-220624')).toMatchObject({
      ...dated,
      expiry: '2022-06-24T08:00:00.000Z',
      multiplier: '100',
    })
    expect(named('instType_SWAP', 'BTC-USDT-SWAP')).toMatchObject({
      payoff: 'linear',
      multiplier: '0.01',
      expiry: null,
    })
    expect(named('v3_instruments', 'FI_XBTUSD_211231')).toMatchObject({ ...dated, expiry: '2021-12-31T16:00:00.000Z' })
    expect(named('instrument-active', 'XBTU21')).toMatchObject({
      ...dated,
      expiry: '2021-09-24T12:00:00.000Z',
      multiplier: '1',
      lotSize: '100',
    })
  })

  it('hold the prices that the venues sent', () => {
    expect(readFile('OKX.ws').quotes).toContainEqual({
      venue: 'okx',
      symbol: 'BTC-USD-220527',
      sourceTime: '2022-05-13T16:27:03.003Z',
      bid: '30210.4',
      ask: '30220.1',
      last: '30218.8',
    })
    expect(readFile('KRAKEN_FUTURES.ws').quotes).toContainEqual({
      venue: 'kraken',
      symbol: 'FI_XBTUSD_210730',
      sourceTime: null,
      bid: '32170.5',
      ask: '32192.5',
    })
    expect(readFile('instrument-active').fundings).toContainEqual({
      venue: 'bitmex',
      symbol: 'XBTUSD',
      sourceTime: '2021-07-22T22:36:05.000Z',
      rate: '0.0001',
      predicted: '0.0001',
      nextTime: '2021-07-23T04:00:00.000Z',
      intervalHours: '8',
    })
  })

  it('hold whole books, level by level', () => {
    const sizes = (part: string) =>
      venueMessagesOf(part)
        .flatMap(({ books }) => books)
        .filter(({ kind }) => kind === 'snapshot')
        .map(({ symbol, bids, asks, sizeUnit }) => [symbol, bids.length, asks.length, sizeUnit])
    expect(sizes('depth_symbol_BTCUSD_211231')).toEqual([['BTCUSD_211231', 1000, 1000, 'contracts']])
    expect(sizes('KRAKEN_FUTURES.ws')).toHaveLength(2)
    expect(sizes('BYBIT.ws')).toEqual([['BTCUSD', 25, 25, 'usd']])
  })
})

const venueMessagesOf = (part: string) => {
  const { venue, texts } = fixtureNamed(part)
  return texts.map((text) => readVenueMessage({ venue, text }))
}
