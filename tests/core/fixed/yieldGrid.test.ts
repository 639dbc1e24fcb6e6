import { describe, expect, test } from 'vitest'
import { decimal, fixedBond, yieldGrid } from '../../../src/core'
import { refuses } from '../refusals'
import { inverse } from '../samples'

const numbers = (texts: readonly string[]) => texts.map((text) => decimal(text))
const bond = { capitalUsd: decimal('100000'), spotPrice: decimal('100'), contract: inverse }
const grid = (moves: readonly string[], days: readonly string[], futuresPrice = decimal('150')) =>
  yieldGrid({ ...bond, futuresPrice, moves: numbers(moves), days: numbers(days) })

describe('yieldGrid', () => {
  // By hand: the essay's 100 and 150: 50% over a year, 25% a year over two; a fifth lower, at 120, 20% and 10%.
  test('a row for each term, a column for each price', () => {
    const { futuresPrices, rows } = grid(['0', '-0.2'], ['365', '730'])
    expect(futuresPrices.map((price) => price.toFixed())).toEqual(['150', '120'])
    expect(rows.map((row) => row.map((cell) => cell.toFixed()))).toEqual([
      ['0.5', '0.2'],
      ['0.25', '0.1'],
    ])
  })

  test('law: a cell is the bond of its price and term, costs and lots included', () => {
    const costs = { spotFeeRate: decimal('0.001'), exitSpotFeeRate: decimal('0.001') }
    const futuresPrice = decimal('133')
    const { rows } = yieldGrid({ ...bond, costs, futuresPrice, moves: numbers(['0']), days: numbers(['77']) })
    const one = fixedBond({ ...bond, costs, futuresPrice, daysToExpiry: decimal('77') })
    expect(rows[0]?.[0]?.equals(one.annualisedYield)).toBe(true)
  })

  refuses([
    ['daysToExpiry must be greater than zero, was 0', () => grid(['0'], ['0'])],
    ['moves[1] must be greater than -1, was -1', () => grid(['0', '-1'], ['1'])],
  ])
})
