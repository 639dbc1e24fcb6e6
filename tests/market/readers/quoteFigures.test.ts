import { decimal } from '../../../src/core'
import { describe, expect, it } from 'vitest'
import { isOfSameCoin, middleYield, quotedSpread } from '../../../src/market/readers'
import { at, bareSheet, sheetOfJuly2021 } from './quoteSheets'

const july = sheetOfJuly2021()
const { quote } = at(july, 'mid')
const asOf = '2021-07-22T22:36:05Z'

describe('what a row of quotes says beside its prices', () => {
  it('is its spread in basis points of the middle: 10 of 32,338', () => {
    // 10 / 32338 * 10000
    expect(quotedSpread(quote)?.toFixed(12)).toBe('3.092337188447')
    expect(quotedSpread({ ...quote, bid: null })).toBeNull()
  })

  it('is its yield at the middle, or at the next best price', () => {
    // VENUES, section 4: XBTU21 mid 2.7709%, mark 3.0000%.
    expect(middleYield(july, { quote, asOf })?.times(100).toFixed(4)).toBe('2.7709')
    expect(
      middleYield(july, { quote: { ...quote, mid: null }, asOf })
        ?.times(100)
        .toFixed(4),
    ).toBe('3.0000')
  })

  it('is nothing without a price, or without an index', () => {
    const none = { bid: null, ask: null, mid: null, mark: null, last: null }
    expect(middleYield(july, { quote: { ...quote, ...none }, asOf })).toBeNull()
    const bare = bareSheet()
    expect(middleYield(bare, { quote: at(bare, 'bid').quote, asOf })).toBeNull()
  })

  it('is of the desk’s coin between a half and the double of its spot price', () => {
    const near = (price: string) => isOfSameCoin({ price: decimal(price), spotPrice: decimal('65432.5') })
    expect([near('32716.25'), near('130865'), near('32716'), near('3300')]).toEqual([true, true, false, false])
  })
})
