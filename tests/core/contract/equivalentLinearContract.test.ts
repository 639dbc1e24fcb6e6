import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contractValue, decimal, equivalentLinearContract } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, inverse, inverseContracts, linear, positiveCounts, prices } from '../samples'

describe('equivalentLinearContract', () => {
  // By hand: 10 / 50,000.
  test('ten dollars at 50,000 are 0.0002 coin, in lots of as many', () => {
    const contract = { ...inverse, multiplier: decimal('10'), lotSize: decimal('7') }
    const straight = equivalentLinearContract({ contract, entryPrice: decimal('50000') })
    expect(straight).toEqual({ payoff: 'linear', multiplier: decimal('0.0002'), lotSize: decimal('7') })
  })

  test('law: at the entry price both are worth the same coin and the same dollars', () => {
    const holds = fc.property(inverseContracts, positiveCounts, prices, (contract, contracts, price) => {
      const straight = equivalentLinearContract({ contract, entryPrice: price })
      const [curved, line] = [contract, straight].map((one) => contractValue({ contract: one, contracts, price }))
      return agree(line!.coin, curved!.coin) && agree(line!.usd, curved!.usd)
    })
    fc.assert(holds)
  })

  refuses([
    [
      'contract.payoff must be an inverse contract, was linear',
      () => equivalentLinearContract({ contract: linear, entryPrice: decimal('1') }),
    ],
    [
      'entryPrice must be greater than zero, was 0',
      () => equivalentLinearContract({ contract: inverse, entryPrice: decimal('0') }),
    ],
  ])
})
