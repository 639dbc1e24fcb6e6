import { describe, expect, it } from 'vitest'
import { rollDesk } from '../../../src/calculators/roll-desk'
import { asking, names } from '../asking'

const { draftOf, of, figures, listing } = asking(rollDesk, 'example.essay')
const quarterly = draftOf('example.quarterly')

describe('the long roll', () => {
  it('is the mirror image: it sells near, buys far in the same size, and pays the roll yield', () => {
    expect(figures({ side: 'long' }, ['sellNear', 'buyFar', 'netRollYield', 'earnedUsd'])).toEqual([
      '150000',
      '180000',
      '0.2',
      '-30000',
    ])
    expect(figures({ side: 'long', costOfCapital: '25' }, ['excessYield'])).toEqual(['0.05'])
    expect(figures({ costOfCapital: '25' }, ['excessYield'])).toEqual(['-0.05'])
  })

  it('is shown its rolls alone, the cheapest over its term first', () => {
    const long = of({ side: 'long' }, quarterly)
    expect(long.listings.map(({ title }) => title)).toEqual(['listing.ranking', 'listing.schedule'])
    expect(names(listing('listing.ranking', { side: 'long' }, quarterly))[0]).toBe('BTC-24SEP27')
    expect(long.notices).toEqual([])
    expect(long.quantities).not.toHaveProperty('holdEndUsd')
  })

  it.each([
    ['headline.longRoll', { costOfCapital: '25' }],
    ['headline.longStop', { costOfCapital: '10' }],
    ['headline.longNone', { fars: '' }],
  ])('%s: worth it below the cost of capital', (headline, changes) => {
    expect(of({ ...changes, side: 'long' }).headline).toBe(headline)
  })
})
