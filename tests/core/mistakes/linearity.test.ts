import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mistakeOfLinearity } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, linear } from '../samples'
import { digits, dollars, essayAt, hedges } from './hedges'

describe('mistakeOfLinearity', () => {
  test('a bond of 150,000 is believed to be 133,333.33 at 100 and 0 at 300', () => {
    const at100 = mistakeOfLinearity(essayAt('100'))
    expect(dollars(at100)).toEqual(['150000', '133333.333333', '-16666.6666667'])
    expect([at100.pnlCoin, at100.tangentPnlCoin, at100.tangentPnlUsd].map(digits)).toEqual([
      '500',
      '333.333333333',
      '50000',
    ])
    expect(dollars(mistakeOfLinearity(essayAt('300')))).toEqual(['150000', '0', '-150000'])
  })

  test('law: it hides n M (P - F)^2 / F^2 dollars, at the entry none', () => {
    const holds = fc.property(hedges, ({ hedge, scale }) => {
      const { contracts, contract, entryPrice, settlementPrice } = hedge
      const move = settlementPrice.minus(entryPrice).div(entryPrice)
      const hidden = contracts.times(contract.multiplier).times(move.pow(2))
      const entry = mistakeOfLinearity({ ...hedge, settlementPrice: entryPrice })
      const { damageUsd } = mistakeOfLinearity(hedge)
      return agree(damageUsd, hidden.negated(), { scale: scale.plus(hidden) }) && entry.damageUsd.isZero()
    })
    fc.assert(holds)
  })

  refuses([
    ['settlementPrice must be greater than zero, was 0', () => mistakeOfLinearity(essayAt('0'))],
    [
      'contract.payoff must be an inverse contract, was linear',
      () => mistakeOfLinearity(essayAt('1', { contract: linear })),
    ],
  ])
})
