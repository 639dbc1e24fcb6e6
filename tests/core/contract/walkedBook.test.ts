import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, walkedBook } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, inverse, linear, positiveCounts, prices } from '../samples'

const level = (price: string, contracts: string) => ({ price: decimal(price), contracts: decimal(contracts) })
const asks = [level('150', '300'), level('100', '100')]

describe('walkedBook', () => {
  // By hand: 100/100 + 300/150 = 3 coins for 400 dollars, 133.33 on average, a third above the top.
  test('400 through 100 at 100 and 300 at 150 are bought at 133.33 when inverse and 137.5 when linear', () => {
    const bought = walkedBook({ contract: inverse, side: 'long', levels: asks, contracts: decimal('400') })
    expect(agree(bought.averagePrice, decimal('400').div(3))).toBe(true)
    expect(agree(bought.slippageRate, decimal('1').div(3))).toBe(true)
    expect([bought.bestPrice.toFixed(), bought.worstPrice.toFixed()]).toEqual(['100', '150'])
    const arithmetic = walkedBook({ contract: linear, side: 'long', levels: asks, contracts: decimal('400') })
    expect(arithmetic.averagePrice.toFixed()).toBe('137.5')
  })

  test('what the book does not hold stays unfilled', () => {
    const sold = walkedBook({ contract: inverse, side: 'short', levels: asks, contracts: decimal('450') })
    expect([sold.filledContracts.toFixed(), sold.unfilledContracts.toFixed()]).toEqual(['400', '50'])
    expect(sold.fills.map(({ price }) => price.toFixed())).toEqual(['150', '100'])
  })

  const books = fc.array(fc.record({ price: prices, contracts: positiveCounts }), { minLength: 1, maxLength: 8 })
  const sides = fc.constantFrom('long', 'short')
  const contracts = fc.constantFrom(inverse, linear)

  test('law: 0 contracts are at the top of the book', () => {
    const holds = fc.property(books, sides, contracts, (levels, side, contract) => {
      const walked = walkedBook({ contract, side, levels, contracts: decimal('0') })
      const top = levels.reduce(
        (best, { price }) => ((side === 'long' ? price.lessThan(best) : price.greaterThan(best)) ? price : best),
        levels[0]?.price ?? decimal('0'),
      )
      expect([walked.averagePrice, walked.worstPrice, walked.slippageRate]).toEqual([top, top, decimal('0')])
      expect(walked.fills).toEqual([])
    })
    fc.assert(holds)
  })

  test('law: the fills are exactly the contracts asked for, or all that the book holds', () => {
    const holds = fc.property(books, sides, positiveCounts, (levels, side, wanted) => {
      const walked = walkedBook({ contract: inverse, side, levels, contracts: wanted })
      const held = levels.reduce((sum, one) => sum.plus(one.contracts), decimal('0'))
      const filled = walked.fills.reduce((sum, one) => sum.plus(one.contracts), decimal('0'))
      expect(filled).toEqual(wanted.lessThan(held) ? wanted : held)
      expect(walked.filledContracts.plus(walked.unfilledContracts)).toEqual(wanted)
    })
    fc.assert(holds)
  })

  test('law: slippage is never negative, and never shrinks with size', () => {
    const holds = fc.property(books, sides, contracts, fc.tuple(positiveCounts, positiveCounts), (...given) => {
      const [levels, side, contract, sizes] = given
      const [less, more] = sizes.toSorted((one, other) => one.comparedTo(other))
      const slippage = (size = decimal('0')) => walkedBook({ contract, side, levels, contracts: size }).slippageRate
      const tolerance = decimal('1e-50')
      expect(slippage(less).greaterThanOrEqualTo(tolerance.negated())).toBe(true)
      expect(slippage(more).plus(tolerance).greaterThanOrEqualTo(slippage(less))).toBe(true)
    })
    fc.assert(holds)
  })

  const asked = { contract: inverse, side: 'long', levels: asks, contracts: decimal('1') } as const
  refuses([
    ['levels must have at least one entry, was 0', () => walkedBook({ ...asked, levels: [] })],
    [
      'levels[0].contracts must be greater than zero, was 0',
      () => walkedBook({ ...asked, levels: [level('100', '0')] }),
    ],
    ['contracts must be a whole number, was 0.5', () => walkedBook({ ...asked, contracts: decimal('0.5') })],
  ])
})
