import { describe, expect, test } from 'vitest'
import { symbolExpiry } from '../../../../src/market/readers/history/symbolExpiry'
import { symbolInName } from '../../../../src/market/readers/history/symbolInName'

describe('symbolExpiry', () => {
  test.each([
    // BitMEX settled XBTH17 and XBTH21 then: ../shared/data, XBT_instruments.csv.
    ['XBTH17', '2017-03-31T12:00:00.000Z'],
    ['XBTH21', '2021-03-26T12:00:00.000Z'],
    ['BTC-25JUN21', '2021-06-25T08:00:00.000Z'],
    ['BTC-8JUN20', '2020-06-08T08:00:00.000Z'],
    ['BTCUSDT-03JUL26', '2026-07-03T08:00:00.000Z'],
    ['BTCUSD_210625', '2021-06-25T08:00:00.000Z'],
    ['BTC-USD-210625', '2021-06-25T08:00:00.000Z'],
    ['BTCUSDM21', '2021-06-25T08:00:00.000Z'],
    // Four in the afternoon in London, in summer and in winter.
    ['FI_XBTUSD_210625', '2021-06-25T15:00:00.000Z'],
    ['fi_xbtusd_210326', '2021-03-26T16:00:00.000Z'],
    ['BTC210625', '2021-06-25T08:00:00.000Z'],
    ['XBTUSD', null],
    ['BTC-PERPETUAL', null],
    ['BTCUSD_PERP', null],
    ['BTC-USD-SWAP', null],
    ['PI_XBTUSD', null],
    ['BTC/USD', null],
    ['BTC-31FEB21', undefined],
    ['GOLD', undefined],
    ['', undefined],
  ])('%s: %s', (symbol, expiry) => {
    expect(symbolExpiry(symbol)).toBe(expiry)
  })
})

describe('symbolInName', () => {
  test.each([
    ['BTCUSD_PERP-fundingRate-2021-01.csv', 'BTCUSD_PERP'],
    ['XBTUSD_funding_2016-05-14_2021-04-03.csv', 'XBTUSD'],
    ['bitmex/futures_1h/XBTH17_1h.csv', 'XBTH17'],
    ['Bitstamp_BTCUSD_1d_2014-11-28.csv', 'BTCUSD'],
    ['PI_XBTUSD.json', 'PI_XBTUSD'],
    ['BTC-PERPETUAL.json', 'BTC-PERPETUAL'],
    ['BTC-USD-SWAP-2021.csv', 'BTC-USD-SWAP'],
    ['history.csv', null],
    ['', null],
  ])('%s: %s', (name, symbol) => {
    expect(symbolInName(name)).toBe(symbol)
  })
})
