import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coinOwedByLongs, decimal, owedCoinPrices, positionPnl, supplyCapPrice } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, counts, decimals, inverse, prices } from '../samples'

const longs = { openInterestUsd: decimal('1e9'), entryPrice: decimal('50000') }
const allCoin = { ...longs, reserveCoin: decimal('21e6') }

describe('supplyCapPrice', () => {
  // By hand: 1e9 dollars at 50,000 are 20,000 coins; with 21,000,000 owed besides, 1e9 / 21,020,000.
  test('a billion dollars bought at 50,000 owe more coin than can exist below 47.57', () => {
    expect(supplyCapPrice(allCoin)).toEqual(decimal('1e9').div('21020000'))
  })

  test('a fund of 2,000 coins is owed after a fall of a tenth and less', () => {
    expect(supplyCapPrice({ ...longs, reserveCoin: decimal('2000') })).toEqual(decimal('1e9').div(22000))
  })

  test('nothing in reserve is owed at the entry price', () => {
    expect(supplyCapPrice({ ...longs, reserveCoin: decimal('0') })).toEqual(decimal('50000'))
  })

  const markets = fc.record({
    openInterestUsd: decimals({ from: 1, to: 10_000_000_000, places: 2 }),
    entryPrice: prices,
    reserveCoin: decimals({ from: 0, to: 21_000_000, places: 4 }),
  })

  test('law: at that price the longs owe just the reserve', () => {
    const holds = fc.property(markets, (market) => {
      const owed = coinOwedByLongs({ ...market, price: supplyCapPrice(market) })
      const scale = market.reserveCoin.plus(market.openInterestUsd.div(market.entryPrice))
      return agree(owed, market.reserveCoin, { scale })
    })
    fc.assert(holds)
  })

  test('law: the more is in reserve, the lower the price', () => {
    const holds = fc.property(markets, (market) => {
      const more = { ...market, reserveCoin: market.reserveCoin.plus(1) }
      return supplyCapPrice(more).lessThan(supplyCapPrice(market))
    })
    fc.assert(holds)
  })

  const but = (change: Partial<typeof allCoin>) => () => supplyCapPrice({ ...allCoin, ...change })
  refuses([
    ['openInterestUsd must be greater than zero, was 0', but({ openInterestUsd: decimal('0') })],
    ['entryPrice must be greater than zero, was -1', but({ entryPrice: decimal('-1') })],
    ['reserveCoin must be at least zero, was -1', but({ reserveCoin: decimal('-1') })],
  ])
})

describe('coinOwedByLongs', () => {
  test('is 20,000 coins at half the price, and 60,000 at a quarter: convex', () => {
    expect(coinOwedByLongs({ ...longs, price: decimal('25000') }).toFixed()).toBe('20000')
    expect(coinOwedByLongs({ ...longs, price: decimal('12500') }).toFixed()).toBe('60000')
  })

  test('is zero at the entry price, and owed by the others above it', () => {
    expect(coinOwedByLongs({ ...longs, price: decimal('50000') }).toFixed()).toBe('0')
    expect(coinOwedByLongs({ ...longs, price: decimal('100000') }).toFixed()).toBe('-10000')
  })

  test('law: it is what one long position of that size has lost', () => {
    const holds = fc.property(counts, prices, prices, (count, entryPrice, price) => {
      const contracts = count.plus(1)
      const owed = coinOwedByLongs({ openInterestUsd: contracts, entryPrice, price })
      const { coin } = positionPnl({ contract: inverse, side: 'long', contracts, entryPrice, exitPrice: price })
      return agree(owed, coin.negated())
    })
    fc.assert(holds)
  })

  refuses([['price must be greater than zero, was 0', () => coinOwedByLongs({ ...longs, price: decimal('0') })]])
})

describe('owedCoinPrices', () => {
  test('rise from a tenth of the price that exhausts the reserve to the entry price', () => {
    const drawn = owedCoinPrices({ ...allCoin, steps: 4 })
    expect(drawn).toHaveLength(5)
    expect(drawn.at(0)).toEqual(supplyCapPrice(allCoin).div(10))
    expect(drawn.at(-1)).toEqual(longs.entryPrice)
  })

  refuses([['steps must be greater than zero, was 0', () => owedCoinPrices({ ...allCoin, steps: 0 })]])
})
