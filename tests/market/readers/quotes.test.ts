import { describe, expect, it } from 'vitest'
import { quotePrice, sidesOfBook } from '../../../src/market/readers'
import { sheetOf } from './payloads'

describe('quotePrice', () => {
  it('is the price of that side, and null where there is none', () => {
    const [whole, bare] = sheetOf('symbol,bid,ask,mark,last\nXBTUSD,1,4,2,3\nBTC-PERPETUAL,,5,,').quotes
    if (whole === undefined || bare === undefined) throw new Error('two quotes were typed')
    const prices = (quote: typeof whole) =>
      sidesOfBook.map((sideOfBook) => quotePrice({ quote, sideOfBook })?.toFixed() ?? null)
    expect(prices(whole)).toEqual(['1', '4', '2.5', '2', '3'])
    expect(prices(bare)).toEqual([null, '5', null, null, null])
  })
})
