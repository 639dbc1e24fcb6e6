import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, floatingBond, zero, type Decimal } from '../../../src/core'
import { ledgerColumns } from '../../../src/core/floating/ledgerColumns'
import { ledgerSummary } from '../../../src/core/floating/summary'
import { agree, decimals, inverse } from '../samples'

const bondOf = (fundings: readonly { rate: string; price: string }[]) =>
  floatingBond({
    capitalUsd: decimal('100000'),
    spotPrice: decimal('100'),
    contract: inverse,
    rehedge: 'never',
    fundings: fundings.map(({ rate, price }, index) => ({
      time: new Date(Date.UTC(2021, 0, 1, 8 * index)).toISOString(),
      rate: decimal(rate),
      price: decimal(price),
    })),
  })
/** What equities come to that follow one another without a payment, the first of them at the start. */
const worstOf = (startUsd: Decimal, ...equities: readonly Decimal[]) => {
  const counted = ledgerColumns({
    spotPrice: decimal('1'),
    multiplier: decimal('1'),
    lotSize: decimal('1e9'),
    feeRate: zero,
    rehedge: 'never',
    purchase: { coin: startUsd, lots: zero, entryResidualCoin: decimal('1') },
    // A coin that nothing hedges is worth its price.
    fundings: equities.map((price) => ({ time: '', rate: zero, price, days: null })),
  })
  return ledgerSummary({ ...counted, startUsd }).worstDrawdownRate
}

describe('ledgerSummary', () => {
  // By hand: 1%, 2% and -1% are 2% summed, 1.01 * 1.02 * 0.99 - 1 multiplied, a mean of 2/3%.
  test('three rates are a sum, a mean, a product and one negative', () => {
    const bond = bondOf(['0.01', '0.02', '-0.01'].map((rate) => ({ rate, price: '100' })))
    const { simpleFunding, averageRate, compoundedFunding, negativeEvents, totals } = bond
    expect(simpleFunding).toEqual(decimal('0.02'))
    expect(averageRate).toEqual(decimal('0.02').div(3))
    expect(compoundedFunding).toEqual(decimal('0.019898'))
    expect(negativeEvents).toEqual(decimal('1'))
    expect([totals.paymentUsd, totals.trades].map(String)).toEqual(['2000', '0'])
  })

  test('the highest equity may be that of the start', () => {
    expect(bondOf([{ rate: '-0.01', price: '100' }]).highestEquityUsd).toEqual(decimal('100000'))
    expect(bondOf([{ rate: '0.01', price: '100' }]).highestEquityUsd).toEqual(decimal('101000'))
  })

  // By hand: from 120 to 90 is a quarter, and from 130 to 100 less.
  test('the drawdown is the deepest fall from the highest so far, the start included', () => {
    const worst = (...usd: string[]) => String(worstOf(decimal('100'), ...usd.map(decimal)))
    expect(worst('120', '90', '130', '100')).toBe('-0.25')
    expect(worst('80')).toBe('-0.2')
    expect(worst('100', '110')).toBe('0')
  })

  test('without events nothing was paid, and there is no mean', () => {
    const { averageRate, simpleFunding, compoundedFunding, worstDrawdownRate } = bondOf([])
    expect(averageRate).toBeNull()
    expect([simpleFunding, compoundedFunding, worstDrawdownRate].map(String)).toEqual(['0', '0', '0'])
  })

  test('law: the drawdown is that of every pair of an earlier and a later height', () => {
    const equities = fc.array(decimals({ from: 1, to: 1000, places: 2 }), { minLength: 1, maxLength: 12 })
    const holds = fc.property(equities, (usd) => {
      const [start, ...later] = usd
      const worstDrawdownRate = worstOf(start!, ...later)
      const falls = usd.flatMap((peak, index) => usd.slice(index).map((height) => height.div(peak).minus(1)))
      return agree(
        worstDrawdownRate,
        falls.reduce((a, b) => (b.lessThan(a) ? b : a)),
        { scale: decimal('1') },
      )
    })
    fc.assert(holds)
  })
})
