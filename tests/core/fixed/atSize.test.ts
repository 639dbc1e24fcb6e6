import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { basis, decimal, fixedBond, fixedBondAtSize, type Decimal } from '../../../src/core'
import { bondThroughBooks } from '../booksOracle'
import { fraction, isNear, names, type Fraction } from '../oracle'
import { refuses } from '../refusals'
import { fees, inverse, inverseContracts, linear, positiveCounts, prices } from '../samples'

const figures = (...texts: readonly string[]) => texts.map(decimal)
const ask = (price: string, coin: string) => ({ price: decimal(price), coin: decimal(coin) })
const bid = (price: string, contracts: string) => ({ price: decimal(price), contracts: decimal(contracts) })
const asked = {
  capitalUsd: decimal('300'),
  spotAsks: [ask('200', '1'), ask('100', '1')],
  futureBids: [bid('100', '450'), bid('150', '150')],
  daysToExpiry: decimal('365'),
  contract: inverse,
}

describe('fixedBondAtSize', () => {
  // By hand: 100 and 200 dollars buy a coin each. One coin covers 150 contracts at 150, the other 100 at 100: 250 for 2
  // coins, 125 on average, against 150 for the spot.
  test('300 USD buy 2 coins at 150 on average and sell 250 contracts at 125', () => {
    const { coin, averageSpotPrice, contracts, sale, annualisedBasis, isWithinDepth } = fixedBondAtSize(asked)
    expect([coin, averageSpotPrice, contracts, sale.averagePrice]).toEqual(figures('2', '150', '250', '125'))
    expect(annualisedBasis).toEqual(decimal('125').minus(150).div(150))
    expect(isWithinDepth).toBe(true)
  })

  test('says where a book ends: 400 USD find no more coin, and thin bids leave dollars unspent', () => {
    const beyondAsks = fixedBondAtSize({ ...asked, capitalUsd: decimal('400') })
    expect([beyondAsks.unspentUsd.toFixed(), beyondAsks.isWithinDepth]).toEqual(['100', false])
    const beyondBids = fixedBondAtSize({ ...asked, futureBids: [bid('150', '150')] })
    expect([beyondBids.contracts.toFixed(), beyondBids.isWithinDepth]).toEqual(['150', false])
    // One coin is all that 150 contracts at 150 cover: the second is not bought.
    expect([beyondBids.coin, beyondBids.unspentUsd, beyondBids.residualCoin]).toEqual(figures('1', '200', '0'))
  })

  // By hand, with a fee of 25%: 150 contracts at 150 take 1.25 of the 2 coins, 60 more at 100 the other 0.75. They are worth
  // 1 and 0.6 coins, and a quarter of that is the fee.
  test('what is sold, its fee and what no lot covers are the coin', () => {
    const sold = fixedBondAtSize({ ...asked, costs: { futuresFeeRate: decimal('0.25') } })
    expect(
      [sold.faceUsd, sold.entryFeeCoin, sold.residualCoin].map((value) => value.toDecimalPlaces(30).toFixed()),
    ).toEqual(['210', '0.4', '0'])
  })

  const levels = fc.array(fc.tuple(prices, positiveCounts), { minLength: 1, maxLength: 6 })
  const dollars = fc.bigInt({ min: 0n, max: 10n ** 9n }).map((value) => decimal(`${value}`))
  const books = fc.record({
    spotAsks: levels.map((rows) => rows.map(([price, coin]) => ({ price, coin }))),
    futureBids: levels.map((rows) => rows.map(([price, contracts]) => ({ price, contracts }))),
  })

  const exact = (value: Decimal) => fraction(value.toFixed())
  test('law: unsorted books, some levels twice, agree with fractions of integers to 36 digits and to the lot', () => {
    const twice = books.map(({ spotAsks, futureBids }) => ({
      spotAsks: [...spotAsks, ...spotAsks.slice(0, 1)],
      futureBids: [...futureBids.slice(0, 1), ...futureBids],
    }))
    const holds = fc.property(
      twice,
      dollars,
      inverseContracts,
      fees,
      fees,
      (book, capitalUsd, contract, spot, future) => {
        const costs = { spotFeeRate: spot, futuresFeeRate: future }
        const found = fixedBondAtSize({ ...asked, ...book, capitalUsd, contract, costs })
        const wanted = bondThroughBooks({
          capitalUsd: exact(capitalUsd),
          spotFeeRate: exact(spot),
          futuresFeeRate: exact(future),
          multiplier: exact(contract.multiplier),
          lotSize: exact(contract.lotSize),
          asks: book.spotAsks.map(({ price, coin }) => ({ price: exact(price), size: exact(coin) })),
          bids: book.futureBids.map(({ price, contracts }) => ({ price: exact(price), size: exact(contracts) })),
        })
        const agrees = (value: Decimal, other: Fraction, scale: Fraction) =>
          names(value.toFixed(), other) || isNear(value.toFixed(), other, scale)
        expect(names(found.contracts.toFixed(), wanted.contracts)).toBe(true)
        expect(agrees(found.coin, wanted.coin, wanted.coin)).toBe(true)
        expect(agrees(found.unspentUsd, wanted.unspentUsd, exact(capitalUsd))).toBe(true)
        expect(agrees(found.entryFeeCoin, wanted.entryFeeCoin, wanted.coin)).toBe(true)
        expect(agrees(found.residualCoin, wanted.residualCoin, wanted.coin)).toBe(true)
        expect(names(found.averageSpotPrice.toFixed(), wanted.averageSpotPrice)).toBe(true)
        expect(names(found.sale.averagePrice.toFixed(), wanted.averageFuturesPrice)).toBe(true)
      },
    )
    fc.assert(holds, { numRuns: 200 })
  })

  test('law: the walked books fill exactly the lots of the ticket, bought in whole steps', () => {
    const holds = fc.property(books, dollars, (book, capitalUsd) => {
      const step = decimal('0.001')
      const { contracts, sale, coin, purchases } = fixedBondAtSize({
        ...asked,
        ...book,
        capitalUsd,
        spotStepCoin: step,
      })
      expect(sale.fills.reduce((sum, fill) => sum.plus(fill.contracts), decimal('0'))).toEqual(contracts)
      expect(sale.unfilledContracts.isZero()).toBe(true)
      expect(purchases.reduce((sum, fill) => sum.plus(fill.coin), decimal('0'))).toEqual(coin)
      expect(coin.mod(step).isZero()).toBe(true)
    })
    fc.assert(holds)
  })

  test('law: at 0 USD everything is top of the book', () => {
    const holds = fc.property(books, ({ spotAsks, futureBids }) => {
      const none = fixedBondAtSize({ ...asked, spotAsks, futureBids, capitalUsd: decimal('0') })
      const spotPrice = spotAsks.map(({ price }) => price).reduce((a, b) => (b.lessThan(a) ? b : a))
      const futuresPrice = futureBids.map(({ price }) => price).reduce((a, b) => (b.greaterThan(a) ? b : a))
      const top = basis({ spotPrice, futuresPrice, daysToExpiry: asked.daysToExpiry }).annualised.simple
      expect(none.annualisedBasis).toEqual(top)
      expect([none.contracts, none.spotSlippageRate, none.futuresSlippageRate]).toEqual(figures('0', '0', '0'))
    })
    fc.assert(holds)
  })

  test('law: the basis never gets better with size', () => {
    const holds = fc.property(books, dollars, dollars, (book, one, other) => {
      const [less, more] = one.lessThan(other) ? [one, other] : [other, one]
      const basisAt = (capitalUsd: typeof less) => fixedBondAtSize({ ...asked, ...book, capitalUsd }).annualisedBasis
      const tolerance = basisAt(less).abs().plus(1).times('1e-50')
      expect(basisAt(more).lessThanOrEqualTo(basisAt(less).plus(tolerance))).toBe(true)
    })
    fc.assert(holds)
  })

  test('law: in one deep level it sells the lots of the fixed bond', () => {
    const holds = fc.property(prices, prices, dollars, (spotPrice, futuresPrice, capitalUsd) => {
      fc.pre(capitalUsd.greaterThan(0))
      const deep = decimal('1e15').times('1e15')
      const walked = fixedBondAtSize({
        ...asked,
        capitalUsd,
        costs: { spotFeeRate: decimal('0.001'), futuresFeeRate: decimal('0.0005') },
        spotAsks: [{ price: spotPrice, coin: deep }],
        futureBids: [{ price: futuresPrice, contracts: deep }],
      })
      const bond = fixedBond({
        capitalUsd,
        spotPrice,
        futuresPrice,
        daysToExpiry: asked.daysToExpiry,
        contract: inverse,
        costs: { spotFeeRate: decimal('0.001'), futuresFeeRate: decimal('0.0005') },
      })
      expect(walked.contracts).toEqual(bond.contracts)
    })
    fc.assert(holds)
  })

  refuses([
    ['spotAsks must have at least one entry, was 0', () => fixedBondAtSize({ ...asked, spotAsks: [] })],
    ['futureBids must have at least one entry, was 0', () => fixedBondAtSize({ ...asked, futureBids: [] })],
    [
      'contract.payoff must be an inverse contract, was linear',
      () => fixedBondAtSize({ ...asked, contract: { ...linear, lotSize: decimal('1') } }),
    ],
    ['capitalUsd must be at least zero, was -1', () => fixedBondAtSize({ ...asked, capitalUsd: decimal('-1') })],
  ])
})
