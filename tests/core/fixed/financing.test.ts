import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, financing, fixedBond, fixedBondValue } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, bonds, decimals, shares } from '../samples'

const zero = decimal('0')
const half = {
  capitalUsd: decimal('100000'),
  finalUsd: decimal('110000'),
  faceUsd: decimal('110000'),
  residualUsd: zero,
  spotPrice: decimal('100'),
  days: decimal('365'),
  borrowedShare: decimal('0.5'),
  borrowRate: decimal('0.04'),
  callLtv: decimal('0.8'),
}

describe('financing', () => {
  // By hand: 50,000 at 4% cost 2,000; 58,000 are left of 50,000. 62,500 of collateral are 110,000 * 100 / 176.
  test('a bond of 10%, half of it borrowed at 4%, returns 16% on equity', () => {
    const answer = financing(half)
    expect([answer.interestUsd, answer.ownFinalUsd, answer.returnOnEquity].map(String)).toEqual([
      '2000',
      '58000',
      '0.16',
    ])
    expect([answer.startLtv, answer.callFuturesPrice, answer.breakEvenBorrowRate].map(String)).toEqual([
      '0.5',
      '176',
      '0.1',
    ])
    expect(answer.callBasisRate).toEqual(decimal('0.76'))
  })

  test('without a loan, or with coin enough beside the contracts, nobody calls', () => {
    expect(financing({ ...half, borrowedShare: zero }).callFuturesPrice).toBeNull()
    // Coin owed would still take all of the collateral at some price: there is nobody to call for it.
    expect(financing({ ...half, borrowedShare: zero, residualUsd: decimal('-5') }).callFuturesPrice).toBeNull()
    expect(financing({ ...half, residualUsd: decimal('70000') }).callFuturesPrice).toBeNull()
    expect(financing({ ...half, faceUsd: zero }).callBasisRate).toBeNull()
  })

  const financed = bonds.chain((bond) =>
    fc
      .record({ borrowedShare: shares, borrowRate: shares, callLtv: decimals({ from: 1, to: 99, places: 0 }) })
      .map((loan) => {
        const { finalUsd, faceUsd, residualUsd, residualCoin, coin, entryFeeCoin, contracts } = fixedBond(bond)
        const asked = { ...bond, ...loan, callLtv: loan.callLtv.div(100), days: bond.daysToExpiry }
        return {
          asked: { ...asked, finalUsd, faceUsd, residualUsd },
          residualCoin,
          heldCoin: coin.minus(entryFeeCoin),
          contracts,
        }
      }),
  )

  test('law: financing at 0% borrowed changes nothing', () => {
    const holds = fc.property(financed, ({ asked }) => {
      const { ownUsd, ownFinalUsd, interestUsd } = financing({ ...asked, borrowedShare: zero })
      return ownUsd.equals(asked.capitalUsd) && ownFinalUsd.equals(asked.finalUsd) && interestUsd.isZero()
    })
    fc.assert(holds)
  })

  test('law: a loan at what the trade yields leaves the yield as it is, however much is borrowed', () => {
    const holds = fc.property(financed, ({ asked }) => {
      const borrowRate = financing(asked).breakEvenBorrowRate
      if (!borrowRate.greaterThan(-1)) return true
      const { annualisedReturnOnEquity } = financing({ ...asked, borrowRate })
      const scale = borrowRate.abs().plus(decimal('365').div(asked.days))
      return agree(annualisedReturnOnEquity, borrowRate, { within: '1e-40', scale })
    })
    fc.assert(holds)
  })

  test('law: marked at the price at which the lender calls, the loan is that part of the bond', () => {
    const holds = fc.property(financed, ({ asked, heldCoin, contracts }) => {
      const { callFuturesPrice, loanUsd } = financing(asked)
      if (callFuturesPrice === null) return true
      const { costs, futuresPrice, spotPrice, contract } = asked
      const entryPrice = futuresPrice.times(decimal('1').minus(costs.futuresSlippageRate))
      const marked = { coin: heldCoin, contracts, contract, entryPrice, spotPrice, futuresPrice: callFuturesPrice }
      const { valueUsd } = fixedBondValue(marked)
      return agree(loanUsd, valueUsd.times(asked.callLtv), {
        within: '1e-30',
        scale: asked.capitalUsd.plus(asked.faceUsd),
      })
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => financing({ ...half, ...change })
  refuses([
    ['capitalUsd must be greater than zero, was 0', but({ capitalUsd: zero })],
    ['days must be greater than zero, was 0', but({ days: zero })],
    ['callLtv must be greater than zero, was 0', but({ callLtv: zero })],
    ['spotPrice must be greater than zero, was 0', but({ spotPrice: zero })],
    ['borrowedShare must be at least 0 and less than 1, was 1', but({ borrowedShare: decimal('1') })],
    ['borrowRate must be greater than -1, was -1', but({ borrowRate: decimal('-1') })],
    ['faceUsd must be at least zero, was -1', but({ faceUsd: decimal('-1') })],
  ])
})
