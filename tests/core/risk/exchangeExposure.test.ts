import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bankruptcyPrice, decimal, exchangeExposure } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, inverse, inverseContracts, linear, positiveCounts, prices, shares } from '../samples'

const short = {
  depositCoin: decimal('200'),
  contracts: decimal('150000'),
  contract: inverse,
  entryPrice: decimal('150'),
  price: decimal('50'),
}

describe('exchangeExposure', () => {
  // By hand: 150,000 contracts are 1,000 coins at 150 and 3,000 at 50: 2,000 won beside the 200 posted.
  test('200 of 1,000 coins posted are 2,200 at a third of the price, 110,000 dollars', () => {
    const { coin, usd } = exchangeExposure(short)
    expect([coin, usd].map(String)).toEqual(['2200', '110000'])
    const atEntry = exchangeExposure({ ...short, price: short.entryPrice })
    expect([atEntry.coin, atEntry.usd].map(String)).toEqual(['200', '30000'])
  })

  const positions = [positiveCounts, inverseContracts, prices, prices] as const

  test('law: with the whole coin it is the face at any price', () => {
    const holds = fc.property(...positions, (contracts, contract, entryPrice, price) => {
      const face = contracts.times(contract.multiplier)
      const { usd } = exchangeExposure({ depositCoin: face.div(entryPrice), contracts, contract, entryPrice, price })
      return agree(usd, face, { within: '1e-45', scale: face.plus(face.times(price).div(entryPrice)) })
    })
    fc.assert(holds)
  })

  test('law: at the bankruptcy price nothing is there', () => {
    const holds = fc.property(...positions, shares, (contracts, contract, entryPrice, _, share) => {
      const depositCoin = contracts.times(contract.multiplier).div(entryPrice).times(share)
      const position = { contracts, contract, entryPrice }
      const price = bankruptcyPrice({ ...position, side: 'short', margin: depositCoin })
      if (price === null) return true
      const { coin } = exchangeExposure({ ...position, depositCoin, price })
      return agree(coin, decimal('0'), { scale: contracts.times(contract.multiplier).div(entryPrice) })
    })
    fc.assert(holds)
  })

  const but = (change: Partial<typeof short>) => () => exchangeExposure({ ...short, ...change })
  refuses([
    ['depositCoin must be at least zero, was -1', but({ depositCoin: decimal('-1') })],
    ['contracts must be a whole number, was 0.5', but({ contracts: decimal('0.5') })],
    ['entryPrice must be greater than zero, was 0', but({ entryPrice: decimal('0') })],
    ['price must be greater than zero, was 0', but({ price: decimal('0') })],
    ['contract.payoff must be an inverse contract, was linear', but({ contract: linear })],
  ])
})
