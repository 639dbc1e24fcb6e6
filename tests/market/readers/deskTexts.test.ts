import { describe, expect, it } from 'vitest'
import { deskFields } from '../../../src/desk/deskFields'
import { deskTexts, sidesOfBook } from '../../../src/market/readers'
import { sheetOf } from './payloads'
import { at, bareSheet, sheetOfJuly2021 } from './quoteSheets'

describe('choosing a future', () => {
  const july = sheetOfJuly2021()

  it('types all that the source says of it, and of its venue', () => {
    expect(deskTexts(july, at(july, 'mid'))).toEqual({
      venue: 'bitmex',
      maintenanceOn: 'entry-value',
      symbol: 'XBTU21',
      spotPrice: '32182.72',
      futuresPrice: '32338',
      expiry: '2021-09-24T12:00:00.000Z',
      valuation: '2021-07-22T22:36:05.000Z',
      multiplier: '1',
      lotSize: '100',
      futuresFeeRate: '0.075',
      settlementFeeRate: '0.05',
      maintenanceMarginRate: '0.35',
    })
  })

  it.each([
    ['bid', '32333'],
    ['ask', '32343'],
    ['mid', '32338'],
    ['mark', '32350.84'],
    ['last', '32305'],
  ] as const)('types the price of its side: %s %s', (sideOfBook, price) => {
    expect(deskTexts(july, at(july, sideOfBook))).toMatchObject({ futuresPrice: price, spotPrice: '32182.72' })
  })

  it('invents nothing where the source is silent', () => {
    const bare = bareSheet()
    expect(deskTexts(bare, at(bare, 'bid'))).toEqual({
      symbol: 'BTC-29MAR30',
      futuresPrice: '101',
      expiry: '2030-03-29T12:00:00.000Z',
    })
  })

  it('types no fee that the source does not give, and a zero that it does', () => {
    const sheet = sheetOfJuly2021({ takerFee: '0', settlementFee: 'null', maintMargin: 'null' })
    const texts = deskTexts(sheet, at(sheet, 'bid'))
    expect(texts).toMatchObject({ futuresFeeRate: '0' })
    expect(texts).not.toHaveProperty('settlementFeeRate')
    expect(texts).not.toHaveProperty('maintenanceMarginRate')
  })

  it('is not possible without a price on that side, or without an expiry', () => {
    const [bare, perpetual] = [bareSheet(), bareSheet('')]
    expect(deskTexts(bare, at(bare, 'ask'))).toBeNull()
    expect(deskTexts(bare, at(bare, 'mid'))).toBeNull()
    expect(deskTexts(perpetual, at(perpetual, 'bid'))).toBeNull()
  })

  it('takes the index and the time of the sheet for a row that has none', () => {
    const sheet = sheetOf(
      'symbol,expiry,bid,index,time\nBTC-29MAR30,2030-03-29T12:00Z,101,,\nBTC-28JUN30,2030-06-28T12:00Z,102,100,2030-01-01T00:00Z',
    )
    expect(deskTexts(sheet, at(sheet, 'bid'))).toMatchObject({
      spotPrice: '100',
      valuation: '2030-01-01T00:00:00.000Z',
    })
  })

  it.each(sidesOfBook)('types texts that the desk bar reads without a problem: %s', (sideOfBook) => {
    const fields: Readonly<Record<string, { read: (text: string) => { state: string } }>> = deskFields
    for (const sheet of [july, sheetOfJuly2021({ bidPrice: '1e-7', askPrice: '1e15', takerFee: '-0.00025' })])
      for (const [name, text] of Object.entries(deskTexts(sheet, at(sheet, sideOfBook)) ?? {}))
        expect(fields[name]?.read(text).state, `${name}: ${text}`).toBe('value')
  })
})
