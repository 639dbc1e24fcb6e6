import { describe, expect, it } from 'vitest'
import { quotedYield, type SideOfBook } from '../../../src/market/readers'
import { sheetOf } from './payloads'
import { at, bareSheet, sheetOfJuly2021 } from './quoteSheets'

describe('quotedYield', () => {
  // VENUES.md section 4; the mark is BitMEX's own fairBasisRate, 3% simple on Act/365.
  it.each<[SideOfBook, string]>([
    ['mid', '2.7709'],
    ['bid', '2.6816'],
    ['mark', '3.0000'],
  ])('of XBTU21 in July 2021 at %s is %s% a year', (sideOfBook, percent) => {
    const sheet = sheetOfJuly2021()
    expect(quotedYield(sheet, at(sheet, sideOfBook))?.times(100).toFixed(4)).toBe(percent)
  })

  it('is counted from the time at hand where the source has none', () => {
    // 73 days are a fifth of a year: 1 on 100 is 5% a year.
    const sheet = sheetOf('symbol,expiry,bid,index\nBTC-15MAR30,2030-03-15T00:00Z,101,100')
    expect(quotedYield(sheet, at(sheet, 'bid'))?.toFixed()).toBe('0.05')
  })

  it('is negative below the spot', () => {
    const sheet = sheetOf('symbol,expiry,bid,index\nBTC-15MAR30,2030-03-15T00:00Z,99,100')
    expect(quotedYield(sheet, at(sheet, 'bid'))?.toFixed()).toBe('-0.05')
  })

  it('is null without a price on that side, a spot, or an expiry', () => {
    const [july, bare, perpetual] = [sheetOfJuly2021(), bareSheet(), bareSheet('')]
    expect(
      quotedYield(sheetOfJuly2021({ bidPrice: 'null' }), at(sheetOfJuly2021({ bidPrice: 'null' }), 'mid')),
    ).toBeNull()
    expect(quotedYield(bare, at(bare, 'bid'))).toBeNull()
    expect(quotedYield(perpetual, at(perpetual, 'bid'))).toBeNull()
    expect(quotedYield(july, at(july, 'mid'))).not.toBeNull()
  })

  it('does not exist where no time is left', () => {
    const sheet = sheetOf('symbol,expiry,bid,index\nBTC-15MAR30,2030-03-15T00:00Z,101,100')
    const late = { ...at(sheet, 'bid'), asOf: '2030-03-15T00:00Z' }
    expect(quotedYield(sheet, late)).toBeNull()
    expect(quotedYield(sheet, { ...late, asOf: '2031-01-01T00:00Z' })).toBeNull()
  })
})
