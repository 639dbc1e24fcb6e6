import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, interimValueGrid } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, inverse, linear, prices } from '../samples'

const bond = {
  coin: decimal('1000'),
  contracts: decimal('150000'),
  contract: inverse,
  entryPrice: decimal('150'),
  spotPrice: decimal('100'),
  futuresPrice: decimal('150'),
  spotShocks: ['-0.5', '0', '0.5'].map(decimal),
  basisShocks: ['0', '0.5'].map(decimal),
}

describe('interimValueGrid', () => {
  // The essay of 2021: a future at 200 on a spot of 100 leaves 75,000; both half as much again leave 100,000.
  test('the basis moves the value, the spot price alone does not', () => {
    const grid = interimValueGrid(bond)
    expect(grid.map((row) => row.map(({ valueUsd }) => valueUsd.toFixed(2)))).toEqual([
      ['100000.00', '75000.00'],
      ['100000.00', '75000.00'],
      ['100000.00', '75000.00'],
    ])
    const [same, wide] = grid[1] ?? []
    expect([same?.futuresPrice, same?.pnlCoin, wide?.futuresPrice, wide?.pnlCoin].map(String)).toEqual([
      '150',
      '0',
      '200',
      '-250',
    ])
    const risen = grid[2]?.[0]
    expect([risen?.spotPrice, risen?.futuresPrice].map(String)).toEqual(['150', '225'])
    expect(risen?.pnlCoin.toFixed(4)).toBe('-333.3333')
  })

  test('law: without a shock it is worth what the coin and the profit are at the prices now', () => {
    const holds = fc.property(prices, prices, prices, (entryPrice, spotPrice, futuresPrice) => {
      const none = [decimal('0')]
      const [[cell] = []] = interimValueGrid({
        ...bond,
        entryPrice,
        spotPrice,
        futuresPrice,
        spotShocks: none,
        basisShocks: none,
      })
      const worth = bond.contracts
        .div(futuresPrice)
        .minus(bond.contracts.div(entryPrice))
        .plus(bond.coin)
        .times(spotPrice)
      const scale = bond.contracts
        .times(spotPrice)
        .div(entryPrice)
        .plus(worth.abs())
        .plus(bond.contracts.times(spotPrice).div(futuresPrice))
      return (
        cell !== undefined &&
        cell.futuresPrice.equals(futuresPrice) &&
        agree(cell.valueUsd, worth, { within: '1e-50', scale })
      )
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => interimValueGrid({ ...bond, ...change })
  refuses([
    ['contract.payoff must be an inverse contract, was linear', but({ contract: linear })],
    ['spotPrice must be greater than zero, was 0', but({ spotPrice: decimal('0') })],
    ['futuresPrice must be greater than zero, was 0', but({ futuresPrice: decimal('0') })],
    ['spotShocks[1] must be greater than -1, was -1', but({ spotShocks: [decimal('0'), decimal('-1')] })],
    ['basisShocks[0] must give a price greater than zero, was -1.5', but({ basisShocks: [decimal('-1.5')] })],
    ['basisShocks[0] must be a finite number, was Infinity', but({ basisShocks: [decimal('1').div(0)] })],
    ['contracts must be a whole number, was 0.5', but({ contracts: decimal('0.5') })],
  ])
})
