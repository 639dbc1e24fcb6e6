import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bookSlippages,
  decimal,
  fixedBondAtSize,
  type BookSlippagesArguments,
  type OfferedBids,
  type TradeArguments,
} from '../../../src/core'
import { refuses } from '../refusals'
import { inverse, linear } from '../samples'

const d = decimal
const [zero, year] = [d('0'), d('365')]
const costs = {
  spotFeeRate: zero,
  futuresFeeRate: zero,
  settlementFeeRate: zero,
  exitSpotFeeRate: zero,
  spotSlippageRate: d('0.3'),
  futuresSlippageRate: d('0.3'),
  exitSlippageRate: zero,
}
/** A dollar future at 150 in a year, against coin at 100. */
const dated: TradeArguments = {
  contract: inverse,
  spotPrice: d('100'),
  price: d('150'),
  marginRate: zero,
  costs,
  term: { kind: 'dated', daysToExpiry: year },
}
const ask = (price: string, coin: string) => ({ price: d(price), coin: d(coin) })
const bid = (price: string, size: string) => ({ price: d(price), size: d(size) })
type Asked = Pick<BookSlippagesArguments, 'capitalUsd' | 'horizonDays' | 'spotAsks'> & {
  trade: TradeArguments
  bids: OfferedBids | null
}
const given: Asked = {
  trade: dated,
  capitalUsd: d('200'),
  horizonDays: year,
  spotAsks: [ask('200', '1'), ask('100', '1')],
  bids: { unit: 'contracts', levels: [bid('100', '450'), bid('150', '150')] },
}
const slippages = (changes: Partial<Asked> = {}) => {
  const { trade, bids, ...account } = { ...given, ...changes }
  const [one] = bookSlippages({ ...account, sales: [{ trade, bids }] })
  if (one === undefined) throw new Error('one sale has one answer')
  return one
}
const rates = (changes: Partial<Asked> = {}) => {
  const { spot, sale } = slippages(changes)
  return [spot, sale].map((leg) => (leg === null ? null : [leg.slippageRate.toFixed(), leg.isWithinDepth]))
}

describe('bookSlippages', () => {
  // By hand: 200 dollars buy two coins at 100, of which the second costs 200; they cover 300 contracts at 150.
  test('of an inverse future walks the coin and the contracts of the first price', () => {
    // 1 coin at 150 and 1.5 at 100 for 150 contracts each: 300 / 2.5 is 120 on average, a fifth below 150.
    expect(rates()).toEqual([
      ['0.5', true],
      ['0.2', true],
    ])
  })

  test('of a linear contract counts its lots, whatever the unit of the book', () => {
    const trade = { ...dated, contract: { ...linear, lotSize: d('0.5') }, marginRate: d('0.5') }
    // 350 / (100 + 75) is 2 coins: one at 150, one at 100.
    const sold = (unit: 'coin' | 'contracts', levels: ReturnType<typeof bid>[]) =>
      rates({ trade, capitalUsd: d('350'), bids: { unit, levels } })[1]
    expect(sold('coin', [bid('150', '1'), bid('100', '1')])?.[0]).toBe('0.1666666667')
    expect(sold('contracts', [bid('150', '1'), bid('100', '1')])?.[0]).toBe('0.1666666667')
    expect(sold('coin', [bid('150', '1.5')])).toEqual(['0', false])
  })

  test('is rounded up, says where a book ends before the size, and is null without a book or at 100% and more', () => {
    expect(rates({ spotAsks: [ask('100', '1')], bids: null })).toEqual([['0', false], null])
    expect(rates({ spotAsks: [], bids: { unit: 'usd', levels: [] } })).toEqual([null, null])
    expect(rates({ spotAsks: [ask('1', '1'), ask('1000', '9')], bids: null })).toEqual([null, null])
    const thirds = [ask('100', '0.5'), ask('101', '9')]
    // 0.5 of 2 at 100 and 1.5 at 101.
    expect(rates({ spotAsks: thirds, bids: null })[0]).toEqual(['0.0075', true])
  })

  test('of several trades is that of each by itself, whatever stands beside it', () => {
    const other = { ...dated, price: d('120'), contract: { ...linear, lotSize: d('0.5') }, marginRate: d('0.5') }
    const sales = [
      { trade: dated, bids: given.bids },
      { trade: other, bids: null },
      { trade: other, bids: { unit: 'coin' as const, levels: [bid('120', '1'), bid('60', '9')] } },
    ]
    const { capitalUsd, horizonDays, spotAsks } = given
    expect(bookSlippages({ capitalUsd, horizonDays, spotAsks, sales })).toEqual(sales.map((sale) => slippages(sale)))
  })

  const levels = fc.array(fc.tuple(fc.integer({ min: 50, max: 200 }), fc.integer({ min: 1, max: 500 })), {
    minLength: 1,
  })
  const books = fc.tuple(levels, levels).map(([asks, bids]) => ({
    spotAsks: asks.map(([price, coin]) => ({ price: d(`${price}`).div(2), coin: d(`${coin}`) })),
    bids: { unit: 'contracts' as const, levels: bids.map(([price, size]) => bid(`${price + 100}`, `${size}00`)) },
  }))

  test('law: never falls with the capital, as long as the books hold it', () => {
    const holds = fc.property(
      books,
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 500 }),
      (sides, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((hundreds) =>
          slippages({ ...sides, capitalUsd: d(`${hundreds}00`) }),
        )
        for (const leg of ['spot', 'sale'] as const) {
          const [low, high] = [less?.[leg], more?.[leg]]
          if (low == null || high == null) continue
          expect(low.slippageRate.lessThanOrEqualTo(high.slippageRate)).toBe(true)
          expect(high.isWithinDepth && !low.isWithinDepth).toBe(false)
        }
      },
    )
    fc.assert(holds)
  })

  test('law: never less than what the bond bought through the books pays', () => {
    const holds = fc.property(books, fc.integer({ min: 1, max: 500 }), (sides, hundreds) => {
      const best = sides.spotAsks.reduce((low, { price }) => (price.lessThan(low) ? price : low), d('1e6'))
      const top = sides.bids.levels.reduce((high, { price }) => (price.greaterThan(high) ? price : high), zero)
      const capitalUsd = d(`${hundreds}00`)
      const trade = { ...dated, spotPrice: best, price: top }
      const { spot, sale } = slippages({ ...sides, trade, capitalUsd })
      const bond = fixedBondAtSize({
        capitalUsd,
        spotAsks: sides.spotAsks,
        daysToExpiry: year,
        contract: inverse,
        futureBids: sides.bids.levels.map(({ price, size: contracts }) => ({ price, contracts })),
      })
      if (!bond.isWithinDepth || spot === null || sale === null) return
      expect(spot.slippageRate.greaterThanOrEqualTo(bond.spotSlippageRate)).toBe(true)
      expect(sale.slippageRate.greaterThanOrEqualTo(bond.futuresSlippageRate)).toBe(true)
    })
    fc.assert(holds)
  })

  refuses([
    ['spotAsks[0].coin must be greater than zero, was 0', () => rates({ spotAsks: [ask('100', '0')] })],
    [
      'sales[0].bids.levels[0].size must be greater than zero, was 0',
      () => rates({ bids: { unit: 'usd', levels: [bid('1', '0')] } }),
    ],
    [
      'sales[0].bids.levels[2].price must be greater than zero, was 0',
      () => rates({ bids: { unit: 'usd', levels: [bid('2', '1e6'), bid('1', '1'), bid('0', '1')] } }),
    ],
    [
      'sales[0].bids.unit must be one of the known choices, was lots',
      // As a text from a file may say.
      () => rates({ bids: { unit: 'lots' as 'coin', levels: [bid('1', '1')] } }),
    ],
    ['sales[0].trade.price must be greater than zero, was 0', () => rates({ trade: { ...dated, price: zero } })],
    ['horizonDays must be at least the days to the last expiry, was 364', () => rates({ horizonDays: d('364') })],
    ['capitalUsd must be greater than zero, was 0', () => rates({ capitalUsd: zero })],
  ])
})
