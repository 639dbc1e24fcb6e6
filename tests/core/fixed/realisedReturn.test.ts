import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fixedBond, realisedReturn } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, bonds, inverse, linear } from '../samples'

const essay = {
  capitalUsd: decimal('100000'),
  contracts: decimal('150000'),
  contract: inverse,
  spotPrice: decimal('100'),
  futuresPrice: decimal('110'),
}

describe('realisedReturn', () => {
  // The cash-and-carry essay of 2021: a month before expiry, the future at 110 over a coin at 100.
  test('eleven months on, 100,000 dollars are 136,363.64, and the rest of the term adds a tenth', () => {
    const { valueUsd, returnRate } = realisedReturn(essay)
    expect(agree(valueUsd.times(11), decimal('1500000'))).toBe(true)
    expect(agree(returnRate.times(11), decimal('4'))).toBe(true)
  })

  test('law: closed at the moment of entry, without costs, a bond has earned nothing', () => {
    const holds = fc.property(bonds, (bond) => {
      const trade = { ...bond, costs: {} }
      const { contracts, residualCoin } = fixedBond(trade)
      const { valueUsd } = realisedReturn({ ...trade, contracts, residualCoin })
      return agree(valueUsd, trade.capitalUsd)
    })
    fc.assert(holds)
  })

  test('law: at expiry it is the return of the face', () => {
    const { returnRate } = realisedReturn({ ...essay, futuresPrice: essay.spotPrice })
    expect(returnRate.toFixed()).toBe('0.5')
  })

  refuses([
    ['capitalUsd must be greater than zero, was 0', () => realisedReturn({ ...essay, capitalUsd: decimal('0') })],
    ['futuresPrice must be greater than zero, was 0', () => realisedReturn({ ...essay, futuresPrice: decimal('0') })],
    ['spotPrice must be greater than zero, was -1', () => realisedReturn({ ...essay, spotPrice: decimal('-1') })],
    ['contracts must be a whole number, was 0.5', () => realisedReturn({ ...essay, contracts: decimal('0.5') })],
    ['contract.payoff must be an inverse contract, was linear', () => realisedReturn({ ...essay, contract: linear })],
  ])
})
