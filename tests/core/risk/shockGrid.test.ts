import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, shockGrid } from '../../../src/core'
import { refuses } from '../refusals'
import { decimals, inverse, prices } from '../samples'

const bond = {
  coin: decimal('1000'),
  contracts: decimal('150000'),
  contract: inverse,
  entryPrice: decimal('150'),
  spotPrice: decimal('100'),
  futuresPrice: decimal('150'),
  margin: decimal('300'),
  maintenanceMarginRate: decimal('0'),
  days: decimal('365'),
  spotRange: decimal('0.5'),
  basisRange: decimal('0.5'),
  steps: 2,
}

describe('shockGrid', () => {
  // The essay of 2021: the value follows the basis alone; 150,000 at a future that is the spot, 75,000 at twice the spot.
  test('the essay: only the columns move the value', () => {
    const { spotShocks, basisShocks, cells } = shockGrid(bond)
    expect([spotShocks.map(String), basisShocks.map(String)]).toEqual([
      ['-0.5', '0', '0.5'],
      ['-0.5', '0', '0.5'],
    ])
    const row = ['150000', '100000', '75000']
    expect(cells.map((cellsOfRow) => cellsOfRow.map(({ valueUsd }) => valueUsd.toFixed()))).toEqual([row, row, row])
  })

  test('law: the centre is today', () => {
    const ranges = decimals({ from: 0, to: 9, places: 2 }).map((range) => range.div(10))
    const holds = fc.property(prices, ranges, ranges, (price, spotRange, basisRange) => {
      const market = { spotPrice: price, futuresPrice: price, entryPrice: price }
      const { cells } = shockGrid({ ...bond, ...market, spotRange, basisRange, steps: 4 })
      const middle = cells[(cells.length - 1) / 2] ?? []
      return middle[(middle.length - 1) / 2]?.changeUsd.isZero() === true
    })
    fc.assert(holds, { numRuns: 50 })
  })

  test('a range of 0 has a single row', () => {
    const { spotShocks, cells } = shockGrid({ ...bond, spotRange: decimal('0') })
    expect([spotShocks.map(String), cells.length]).toEqual([['0'], 1])
  })

  const but = (change: object) => () => shockGrid({ ...bond, ...change })
  refuses([
    ['spotRange must be at least 0 and less than 1, was 1', but({ spotRange: decimal('1') })],
    ['basisRange must be at least zero, was -0.1', but({ basisRange: decimal('-0.1') })],
    ['basisRange must give a price greater than zero, was 1.5', but({ basisRange: decimal('1.5') })],
    ['steps must be a whole number, was 1.5', but({ steps: 1.5 })],
  ])
})
