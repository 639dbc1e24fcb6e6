import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { custodySplit, decimal } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'

const split = {
  heldCoin: decimal('1000'),
  exchangeShare: decimal('0.1'),
  custodianShare: decimal('0.4'),
  lentShare: decimal('0.2'),
}

describe('custodySplit', () => {
  test('by hand: a thousand in four places', () => {
    const { exchangeCoin, custodianCoin, lentCoin, ownCoin, ownShare, marginCoin } = custodySplit(split)
    expect([exchangeCoin, custodianCoin, lentCoin, ownCoin, ownShare, marginCoin].map(String)).toEqual([
      '100',
      '400',
      '200',
      '300',
      '0.3',
      '500',
    ])
  })

  test('law: nothing is lost between the places', () => {
    const thirds = decimals({ from: 0, to: 1, places: 4 }).map((share) => share.times('0.3333'))
    const holds = fc.property(thirds, thirds, thirds, (exchangeShare, custodianShare, lentShare) => {
      const there = custodySplit({ ...split, exchangeShare, custodianShare, lentShare })
      const all = there.marginCoin.plus(there.lentCoin).plus(there.ownCoin)
      return agree(all, split.heldCoin) && agree(there.ownCoin, split.heldCoin.times(there.ownShare))
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => custodySplit({ ...split, ...change })
  refuses([
    ['heldCoin must be at least zero, was -1', but({ heldCoin: decimal('-1') })],
    ['exchangeShare must be at least zero, was -0.1', but({ exchangeShare: decimal('-0.1') })],
    ['ownShareRate must be at least zero, was -0.1', but({ custodianShare: decimal('0.8') })],
    ['heldCoin must be a finite number, was Infinity', but({ heldCoin: decimal('1').div(0) })],
  ])
})
