import { describe, expect, it } from 'vitest'
import { deskStart } from '../../../src/desk/deskStart'
import { readQuotes, type QuoteSheet } from '../../../src/market/readers'
import { pickedTexts } from '../../../src/ui/quotes/pickedTexts'
import { placesInOrder } from '../../../src/ui/quotes/quoteOrder'

const asOf = '2026-11-19T22:24Z'
function sheetOf(...lines: string[]): QuoteSheet {
  const reading = readQuotes({ text: lines.join('\n'), asOf })
  if (reading.outcome === 'refused') throw new Error(reading.reason)
  return reading.sheet
}
const header = 'symbol,expiry_utc,bid,ask,index'
const picked = (line: string) => {
  const sheet = sheetOf(header, line)
  return pickedTexts(sheet, { quote: sheet.quotes[0]!, sideOfBook: 'bid' }, deskStart)
}

describe('a quote that is picked', () => {
  it('brings the terms of its contract, and the instant as short as it is', () => {
    expect(picked('BTC-26MAR27,2027-03-26 08:00,70100,70110,65500')).toEqual({
      symbol: 'BTC-26MAR27',
      futuresPrice: '70100',
      spotPrice: '65500',
      expiry: '2027-03-26T08:00Z',
      multiplier: '10',
      lotSize: '1',
      futuresFeeRate: '0.035',
      settlementFeeRate: '0.025',
    })
    expect(picked('BTCUSD_270326,2027-03-26 08:00,70100,70110,65500')).toMatchObject({
      venue: 'binance',
      multiplier: '100',
    })
  })

  it('asks for the spot price again where its own cannot be one of the desk’s coin', () => {
    expect(picked('X-26MAR27,2027-03-26 08:00,3300,3301,')).toMatchObject({ futuresPrice: '3300', spotPrice: '' })
    expect(picked('X-26MAR27,2027-03-26 08:00,70100,70110,')).not.toHaveProperty('spotPrice')
  })

  it.each(['ETH-25DEC26', 'ETH 25DEC26', 'FI_ETHUSD_261225', 'SOLUSDZ26'])('is never %s on a desk of BTC', (symbol) => {
    const reading = readQuotes({ text: `${header}\n${symbol},2026-12-25 08:00,3300,3301,`, asOf })
    expect(reading).toMatchObject({ outcome: 'refused', leftOut: [{ reason: 'not-btc' }] })
  })
})

describe('the order of quotes', () => {
  const sheet = sheetOf(
    header,
    'BTC-26MAR27,2027-03-26 08:00,70100,70170,65432.5',
    'BTC-25DEC26,2026-12-25 08:00,67000,67010,65432.5',
    'BTC-25JUN27,2027-06-25 08:00,72000,,65432.5',
  )
  const by = (order: Parameters<typeof placesInOrder>[0]['order']) =>
    placesInOrder({ quotes: sheet.quotes, origin: sheet, asOf, order })

  it('is that of a column, up or down, and what has no value stands last', () => {
    expect(by({ by: 'expiry', down: false })).toEqual([1, 0, 2])
    expect(by({ by: 'symbol', down: true })).toEqual([0, 2, 1])
    expect(by({ by: 'bid', down: true })).toEqual([2, 0, 1])
    expect(by({ by: 'yield', down: true })[0]).toBe(1)
    expect([by({ by: 'spread', down: false }), by({ by: 'spread', down: true })]).toEqual([
      [1, 0, 2],
      [0, 1, 2],
    ])
  })
})
