import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { basis, daysBetween } from '../../../src/core'
import { quotePrice, type SideOfBook } from '../../../src/market/readers'
import { sheetOf } from './payloads'

const file = path.resolve(
  import.meta.dirname,
  '../../../../shared/fixtures/bitmex/cryptofeed-recorded/instrument-active-2021-07-22.json',
)
const missing = existsSync(file) ? '' : ` (skipped: ${file} is missing)`

describe.skipIf(missing !== '')(`BitMEX's instruments as recorded on 2021-07-22${missing}`, () => {
  const read = () => sheetOf(readFileSync(file, 'utf8'))

  it('holds three inverse BTC/USD contracts, and a reason for each of the other 31', () => {
    const { time, spotPrice, quotes, leftOut } = read()
    expect([time, spotPrice?.toFixed()]).toEqual(['2021-07-22T22:36:05.000Z', '32182.72'])
    expect(quotes.map((quote) => quote.symbol)).toEqual(['XBTUSD', 'XBTU21', 'XBTZ21'])
    expect(leftOut).toHaveLength(31)
    expect(leftOut.filter((row) => row.reason !== 'not-btc')).toEqual([
      { symbol: 'XBTEUR', line: null, reason: 'not-usd', detail: 'EUR' },
      { symbol: 'XBTEURU21', line: null, reason: 'not-usd', detail: 'EUR' },
    ])
  })

  it('has the recorded prices and terms', () => {
    const [swap, near, far] = read().quotes
    expect(JSON.parse(JSON.stringify(near))).toEqual({
      symbol: 'XBTU21',
      kind: 'dated',
      expiry: '2021-09-24T12:00:00.000Z',
      bid: '32333',
      ask: '32343',
      mid: '32338',
      mark: '32350.84',
      last: '32305',
      indexPrice: '32182.72',
      multiplier: '1',
      lotSize: '100',
      futuresFeeRate: '0.00075',
      settlementFeeRate: '0.0005',
      maintenanceMarginRate: '0.0035',
      fundingRate: null,
      time: '2021-07-22T22:36:05.000Z',
    })
    expect([far?.mid?.toFixed(), far?.mark?.toFixed()]).toEqual(['32644.25', '32610.07'])
    expect([swap?.kind, swap?.expiry, swap?.fundingRate?.toFixed()]).toEqual(['perpetual', null, '0.0001'])
  })

  // VENUES.md section 4; the marks are BitMEX's own fairBasisRate, 3% simple on Act/365.
  const annualised: readonly [string, SideOfBook, string][] = [
    ['XBTU21', 'mid', '2.7709'],
    ['XBTU21', 'bid', '2.6816'],
    ['XBTU21', 'mark', '3.0000'],
    ['XBTZ21', 'mid', '3.2400'],
    ['XBTZ21', 'bid', '3.1470'],
    ['XBTZ21', 'mark', '3.0000'],
  ]
  it.each(annualised)('%s at %s yields %s% a year', (symbol, sideOfBook, percent) => {
    const { time, spotPrice, quotes } = read()
    const quote = quotes.find((one) => one.symbol === symbol)
    const futuresPrice = quote === undefined ? null : quotePrice({ quote, sideOfBook })
    if (time === null || spotPrice === null || futuresPrice === null || quote?.expiry == null)
      throw new Error('a figure is missing')
    const daysToExpiry = daysBetween({ from: time, to: quote.expiry })
    const { simple } = basis({ spotPrice, futuresPrice, daysToExpiry }).annualised
    expect(simple.times(100).toFixed(4)).toBe(percent)
  })
})
