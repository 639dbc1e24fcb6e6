import { describe, expect, it } from 'vitest'
import { marketText } from '../../src/desk/entered'
import { foreignPrices, isOtherMarket, marketOfText } from '../../src/desk/foreignPrices'
import { deskStart } from '../../src/desk/deskStart'
import { calculators } from '../calculators/menu'

const now = { valuation: '2026-11-19T22:24Z', spotPrice: '65,432.50' }
const july2021 = { valuation: '2021-07-22T22:36:05Z', spotPrice: '32182.72' }

describe('another market', () => {
  it('is one of another time, or of another level of the price', () => {
    expect(isOtherMarket(now, july2021)).toBe(true)
    expect(isOtherMarket(now, { ...now, spotPrice: '3,300' })).toBe(true)
    expect(isOtherMarket(now, { ...now, valuation: '2027-04-01T00:00Z' })).toBe(true)
  })

  it('is null within four months and a third of the price, or where it cannot be read', () => {
    expect(isOtherMarket(now, { valuation: '2027-03-01T00:00Z', spotPrice: '84,000' })).toBe(false)
    expect(isOtherMarket(now, { ...now, spotPrice: '6' })).toBe(true)
    expect(isOtherMarket(now, { ...now, spotPrice: '' })).toBe(false)
    expect(isOtherMarket({ ...now, valuation: 'soon' }, july2021)).toBe(false)
  })

  it('is kept as text', () => {
    expect(marketOfText(marketText(deskStart))).toEqual(now)
    expect([marketOfText(''), marketOfText('soon\t1'), marketOfText(marketText({}))]).toEqual([null, null, null])
  })
})

describe('the prices of a panel', () => {
  const first = { ...deskStart, fars: 'a\tb\tc', schedule: '' }
  const panel = { market: ['fars', 'schedule'], first, own: {}, followed: [], desk: { ...deskStart, ...july2021 } }

  it('are foreign where the example’s are under another desk, and name their own', () => {
    expect(foreignPrices(panel)).toEqual({ fields: ['fars'], of: now })
    expect(foreignPrices({ ...panel, desk: deskStart })).toBeNull()
  })

  it('are at home where they follow the desk, or were typed there', () => {
    expect(foreignPrices({ ...panel, followed: ['fars'] })).toBeNull()
    expect(foreignPrices({ ...panel, own: { fars: 'x', enteredFor: marketText(july2021) } })).toBeNull()
    // An earlier version did not say for which market: nothing is said of what nobody knows.
    expect(foreignPrices({ ...panel, own: { fars: 'x' } })).toBeNull()
  })

  it('are foreign where they were typed for another desk', () => {
    const own = { fars: 'x', enteredFor: marketText(now) }
    expect(foreignPrices({ ...panel, own })).toEqual({ fields: ['fars'], of: now })
  })
})

describe.each(calculators)('%s', (_, { market, fields, examples }) => {
  it('names fields of its own whose prices are of a market, and its examples have one', () => {
    for (const field of market) expect(fields[field]?.scope, field).toBe('panel')
    if (market.length > 0) for (const { draft } of examples) expect(marketOfText(marketText(draft))).not.toBeNull()
  })
})
