import { describe, expect, it } from 'vitest'
import { workedLines } from '../../src/ui/learn/workedLines'

const formulas = {
  coin: 'capitalUsd / spotPrice',
  contracts: 'floor(coin * futuresPrice / multiplier)',
  faceUsd: 'contracts * multiplier',
  finalUsd: 'faceUsd - costsUsd',
}

describe('the lines from what is given to a figure', () => {
  it('stand in the order in which they are worked out', () => {
    expect(workedLines('finalUsd', { formulas, given: ['capitalUsd', 'spotPrice', 'costsUsd'] })).toEqual([
      'coin',
      'contracts',
      'faceUsd',
      'finalUsd',
    ])
  })

  it('begin behind what is given', () => {
    expect(workedLines('faceUsd', { formulas, given: ['coin'] })).toEqual(['contracts', 'faceUsd'])
    expect(workedLines('faceUsd', { formulas, given: ['contracts'] })).toEqual(['faceUsd'])
  })

  it('are at most five, the nearest, and none for a figure without a formula', () => {
    const long = { ...formulas, spotPrice: 'basis + 1', basis: 'basisRate * 2', basisRate: 'daysToExpiry * 3' }
    expect(workedLines('finalUsd', { formulas: long, given: [] })).toHaveLength(5)
    expect(workedLines('capitalUsd', { formulas, given: [] })).toEqual([])
  })
})
