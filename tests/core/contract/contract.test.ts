import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, type Contract, type Payoff, type Side } from '../../../src/core'
import { earnedBy, requireContract, requireInverse, requireSide } from '../../../src/core/contract/contract'
import { refuses } from '../refusals'
import { contracts, decimals, inverse, linear } from '../samples'

describe('earnedBy', () => {
  test('what the long earns the short pays, and no profit has no sign', () => {
    expect([earnedBy('long', decimal('3')), earnedBy('short', decimal('3'))].map(String)).toEqual(['3', '-3'])
    const nothing = [earnedBy('long', decimal('-0')), earnedBy('short', decimal('0'))]
    expect(nothing.map((zero) => zero.isNegative())).toEqual([false, false])
  })

  test('law: both sides together earn nothing', () => {
    const holds = fc.property(decimals({ from: -1000, to: 1000, places: 6 }), (profit) =>
      earnedBy('long', profit).plus(earnedBy('short', profit)).isZero(),
    )
    fc.assert(holds)
  })
})

describe('a contract', () => {
  test('law: one with a size and whole lots is accepted, and hedges coin where it is inverse', () => {
    const holds = fc.property(contracts, (contract) => {
      expect(() => requireContract(contract)).not.toThrow()
      const hedges = () => requireInverse(contract)
      if (contract.payoff === 'inverse') expect(hedges).not.toThrow()
      else expect(hedges).toThrow('contract.payoff must be an inverse contract, was linear')
    })
    fc.assert(holds)
  })

  const but = (change: Partial<Contract>) => () => requireContract({ ...inverse, ...change })
  refuses([
    ['contract.multiplier must be greater than zero, was 0', but({ multiplier: decimal('0') })],
    ['contract.lotSize must be greater than zero, was -1', but({ lotSize: decimal('-1') })],
    ['contract.lotSize must be a whole number, was 1.5', but({ lotSize: decimal('1.5') })],
    // As a link might say it: no such payoff in the type.
    ['contract.payoff must be one of the known choices, was quanto', but({ payoff: 'quanto' as Payoff })],
    ['contract.payoff must be an inverse contract, was linear', () => requireInverse(linear)],
    ['side must be one of the known choices, was flat', () => requireSide('flat' as Side)],
  ])
})
