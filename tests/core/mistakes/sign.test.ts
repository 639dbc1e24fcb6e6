import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, mistakeOfSign } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, linear } from '../samples'
import { digits, dollars, essayAt, hedges } from './hedges'

describe('mistakeOfSign', () => {
  // The cash-and-carry essay of 2021: its bond with the contracts on the other side.
  test('bought instead of sold: 100,000 too much at 200, 200,000 too little at 50, nothing at the entry', () => {
    const at200 = mistakeOfSign(essayAt('200'))
    expect(dollars(at200)).toEqual(['150000', '250000', '100000'])
    expect([at200.pnlCoin, at200.pnlUsd, at200.naivePnlCoin, at200.naivePnlUsd].map(digits)).toEqual([
      '-250',
      '-50000',
      '250',
      '50000',
    ])
    expect(dollars(mistakeOfSign(essayAt('50')))).toEqual(['150000', '-50000', '-200000'])
    expect(dollars(mistakeOfSign(essayAt('150')))).toEqual(['150000', '150000', '0'])
  })

  test('law: the damage is twice the result that was turned round', () => {
    const holds = fc.property(hedges, ({ hedge, scale }) => {
      const { pnlUsd, damageUsd, naivePnlUsd } = mistakeOfSign(hedge)
      return agree(damageUsd, pnlUsd.times(-2), { scale }) && agree(naivePnlUsd, pnlUsd.negated(), { scale })
    })
    fc.assert(holds)
  })

  refuses([
    ['coin must be a finite number, was Infinity', () => mistakeOfSign(essayAt('1', { coin: decimal('1').div(0) }))],
    ['settlementPrice must be greater than zero, was 0', () => mistakeOfSign(essayAt('0'))],
    ['entryPrice must be greater than zero, was 0', () => mistakeOfSign(essayAt('1', { entryPrice: decimal('0') }))],
    ['contracts must be a whole number, was 0.5', () => mistakeOfSign(essayAt('1', { contracts: decimal('0.5') }))],
    [
      'contract.payoff must be an inverse contract, was linear',
      () => mistakeOfSign(essayAt('1', { contract: linear })),
    ],
  ])
})
