import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dailyMoves, decimal } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, prices } from '../samples'

const moves = (from: string, to: string, volatility = '0.6') =>
  dailyMoves({ from: decimal(from), to: decimal(to), volatility: decimal(volatility) })

describe('dailyMoves', () => {
  // By hand: 0.6 / sqrt(365) = 0.0314054...; ln 2 / 0.0314054 = 22.0709...
  test('a doubling at 60% is 22 ordinary days, and a halving as many the other way', () => {
    const up = moves('100', '200')
    expect(up.dailyMoveRate.toFixed(7)).toBe('0.0314054')
    expect(up.moves.toFixed(3)).toBe('22.071')
    expect(agree(moves('200', '100').moves, up.moves.negated(), { within: '1e-50' })).toBe(true)
  })

  test('law: twice the volatility makes half as many of them', () => {
    const holds = fc.property(prices, prices, (from, to) => {
      const once = dailyMoves({ from, to, volatility: decimal('0.4') }).moves
      const twice = dailyMoves({ from, to, volatility: decimal('0.8') }).moves
      expect(agree(twice.times(2), once, { within: '1e-50' })).toBe(true)
    })
    fc.assert(holds)
  })

  refuses([
    ['from must be greater than zero, was 0', () => moves('0', '1')],
    ['to must be greater than zero, was -1', () => moves('1', '-1')],
    ['volatility must be greater than zero, was 0', () => moves('1', '2', '0')],
  ])
})
