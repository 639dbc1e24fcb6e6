import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { nearestTie, quotient, type RollEnd } from '../../../src/core/roll/tie'

/** An alternative of which only the dollars matter here. */
const end = (dollars: string): RollEnd => ({
  kind: 'hold',
  far: null,
  contracts: decimal('0'),
  residualCoin: decimal('0'),
  usdPerCoin: null,
  cashUsd: decimal(dollars),
  cashDay: decimal('0'),
  endUsd: decimal(dollars),
})
const [low, high] = [end('100'), end('200')]
const dollarsAt = ({ endUsd }: RollEnd) => endUsd

describe('nearestTie', () => {
  const question = { others: [low, high], rate: decimal('0.1'), dollarsAt }

  test('a tie with one that another beats there does not count', () => {
    const tieWith = (other: RollEnd) => decimal(other === low ? '0.11' : '0.3')
    expect(nearestTie({ ...question, tieWith })).toEqual(decimal('0.3'))
    expect(nearestTie({ ...question, tieWith: (other) => (other === low ? decimal('0.11') : null) })).toBeNull()
  })

  test('of several the nearest to the rate as it stands', () => {
    const twins = [high, end('200')]
    const tieWith = (other: RollEnd) => decimal(other === high ? '0.3' : '-0.05')
    expect(nearestTie({ ...question, others: twins, tieWith })).toEqual(decimal('-0.05'))
  })
})

describe('quotient', () => {
  test('is null where nothing is divided by', () => {
    expect([quotient(decimal('1'), decimal('0')), quotient(decimal('1'), decimal('4'))]).toEqual([
      null,
      decimal('0.25'),
    ])
  })
})
