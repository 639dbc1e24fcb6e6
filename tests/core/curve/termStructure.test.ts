import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { basis, decimal, forwardRate, termStructure, type QuotedFuture } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, prices, terms } from '../samples'

const future = (daysToExpiry: string, futuresPrice: string, venue = 'deribit'): QuotedFuture => ({
  venue,
  futuresPrice: decimal(futuresPrice),
  spotPrice: decimal('100'),
  daysToExpiry: decimal(daysToExpiry),
})
const asked = { maturities: [decimal('73')], rule: 'rate-linear' } as const

describe('termStructure', () => {
  // By hand: 2% in a fifth of a year and 5% in two fifths are 10% and 12.5%; 105/102 - 1 in a fifth is 14.70...%.
  test('102 in 73 days and 105 in 146 are 10% and 12.5%, with 15/102 between them', () => {
    const { futures, fit } = termStructure({ futures: [future('146', '105'), future('73', '102')], ...asked })
    expect(futures.map((one) => one.annualised.simple.toFixed())).toEqual(['0.125', '0.1'])
    expect(futures[1]?.forwardRate).toBeNull()
    expect(agree(futures[0]?.forwardRate ?? decimal('0'), decimal('15').div(102))).toBe(true)
    expect(fit).toBeNull()
  })

  // By hand: 10%, 12.5% and 9% over 1, 2 and 3 fifths: slope -0.005 a fifth, 11.5% at nought.
  test('the line through three is 11.5% less half a point a fifth, and the middle one is rich by 2 points', () => {
    const listed = [future('73', '102'), future('146', '105', 'okx'), future('219', '105.4')]
    const { futures, venues } = termStructure({ futures: listed, ...asked })
    expect(agree(futures[1]?.fittedRate ?? decimal('0'), decimal('0.105'))).toBe(true)
    expect(agree(futures[1]?.richnessRate ?? decimal('0'), decimal('0.02'))).toBe(true)
    expect(venues.map(({ venue, maturities }) => [venue, maturities[0]?.extrapolated])).toEqual([
      ['deribit', false],
      ['okx', true],
    ])
    // A neighbour at another venue does not count as one.
    expect(futures[1]?.forwardRate).toBeNull()
  })

  const curves = fc.uniqueArray(fc.record({ days: terms, price: prices, spot: prices }), {
    minLength: 1,
    maxLength: 6,
    selector: ({ days }) => days.toString(),
  })
  test('law: each future has the basis that it has alone, and forwards join neighbours', () => {
    const holds = fc.property(curves, (rows) => {
      const listed = rows.map(({ days, price, spot }) => ({
        venue: 'x',
        futuresPrice: price,
        spotPrice: spot,
        daysToExpiry: days,
      }))
      const { futures } = termStructure({ futures: listed, ...asked })
      const sorted = futures.toSorted((one, other) => one.daysToExpiry.comparedTo(other.daysToExpiry))
      for (const [place, one] of sorted.entries()) {
        expect(one.annualised.simple).toEqual(basis(one).annualised.simple)
        const near = sorted[place - 1]
        const quote = (of: typeof one) => ({ days: of.daysToExpiry, annualisedRate: of.annualised.simple })
        expect(one.forwardRate).toEqual(near === undefined ? null : forwardRate({ near: quote(near), far: quote(one) }))
      }
    })
    fc.assert(holds)
  })

  refuses([
    ['futures must have at least one entry, was 0', () => termStructure({ futures: [], ...asked })],
    [
      'futures[1].daysToExpiry must be greater than zero, was 0',
      () => termStructure({ futures: [future('1', '101'), future('0', '101')], ...asked }),
    ],
    [
      'futures[1].daysToExpiry must differ from the other entries, was 73',
      () => termStructure({ futures: [future('73', '101'), future('73.0', '102')], ...asked }),
    ],
  ])
})
