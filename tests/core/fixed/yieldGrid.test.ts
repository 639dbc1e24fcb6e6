import { describe, expect, test } from 'vitest'
import { decimal, fixedBond, yieldGrid } from '../../../src/core'
import { refuses } from '../refusals'
import { inverse } from '../samples'

const numbers = (texts: readonly string[]) => texts.map((text) => decimal(text))
const bond = { capitalUsd: decimal('100000'), spotPrice: decimal('100'), contract: inverse }
const grid = (futuresPrices: readonly string[], days: readonly string[]) =>
  yieldGrid({ ...bond, futuresPrices: numbers(futuresPrices), days: numbers(days) })

describe('yieldGrid', () => {
  // By hand: the essay's 100 and 150: 50% over a year, 25% a year over two; at 120 20% and 10%.
  test('a row for each term, a column for each price', () => {
    const cells = grid(['150', '120'], ['365', '730']).map((row) => row.map((cell) => cell.toFixed()))
    expect(cells).toEqual([
      ['0.5', '0.2'],
      ['0.25', '0.1'],
    ])
  })

  test('law: each cell is the bond of its price and term, costs and lots included', () => {
    const costs = { spotFeeRate: decimal('0.001'), exitSpotFeeRate: decimal('0.001') }
    const [[cell]] = yieldGrid({ ...bond, costs, futuresPrices: numbers(['133']), days: numbers(['77']) }) as [
      [ReturnType<typeof decimal>],
    ]
    const one = fixedBond({ ...bond, costs, futuresPrice: decimal('133'), daysToExpiry: decimal('77') })
    expect(cell.equals(one.annualisedYield)).toBe(true)
  })

  refuses([['daysToExpiry must be greater than zero, was 0', () => grid(['150'], ['0'])]])
})
