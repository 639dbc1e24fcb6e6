import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fixedBond, mistakeOfSizing } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, prices } from '../samples'
import { costless, digits, dollars, essayAt, hedges } from './hedges'

describe('mistakeOfSizing', () => {
  const sized = (price: string) => mistakeOfSizing({ ...essayAt(price), wrongContracts: decimal('100000') })

  // The cash-and-carry essay of 2021: 100,000 contracts in place of 150,000.
  test('leaves a third of the coin open: 133,333.33 at 100, 116,666.67 at 50, 166,666.67 at 200', () => {
    expect(digits(sized('100').wrongUnhedgedCoin)).toBe('333.333333333')
    expect(dollars(sized('100'))).toEqual(['150000', '133333.333333', '-16666.6666667'])
    expect(dollars(sized('50'))).toEqual(['150000', '116666.666667', '-33333.3333333'])
    expect(dollars(sized('200'))).toEqual(['150000', '166666.666667', '16666.6666667'])
  })

  test('law: without a basis both sizes are one, and it costs nothing', () => {
    const holds = fc.property(costless, prices, (bond, settlementPrice) => {
      const flat = { ...bond, futuresPrice: bond.spotPrice }
      const { coin, contracts, naive } = fixedBond(flat)
      const hedge = { coin, contracts, contract: bond.contract, entryPrice: bond.spotPrice, settlementPrice }
      return mistakeOfSizing({ ...hedge, wrongContracts: naive.contracts }).damageUsd.isZero()
    })
    fc.assert(holds)
  })

  test('law: right is the face, with the remainder at the settlement price', () => {
    const holds = fc.property(hedges, ({ hedge, bond, scale }) => {
      const { rightUsd } = mistakeOfSizing({ ...hedge, wrongContracts: bond.wrongContracts })
      const face = hedge.contracts.times(hedge.contract.multiplier)
      return agree(rightUsd, face.plus(bond.residualCoin.times(hedge.settlementPrice)), { scale })
    })
    fc.assert(holds)
  })

  refuses([
    [
      'wrongContracts must be at least zero, was -1',
      () => mistakeOfSizing({ ...essayAt('1'), wrongContracts: decimal('-1') }),
    ],
    ['settlementPrice must be greater than zero, was 0', () => sized('0')],
  ])
})
