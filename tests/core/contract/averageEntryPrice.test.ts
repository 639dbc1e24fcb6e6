import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { averageEntryPrice, decimal } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, inverse, linear, positiveCounts, prices } from '../samples'

const fill = (count: string, price: string) => ({ contracts: decimal(count), price: decimal(price) })

describe('averageEntryPrice', () => {
  // By hand: 100/100 + 300/150 = 3 coins for 400 dollars; (100*100 + 300*150) / 400.
  test('100 at 100 and 300 at 150 are 133.33 when inverse and 137.5 when linear', () => {
    const fills = [fill('100', '100'), fill('300', '150')]
    expect(averageEntryPrice({ contract: inverse, fills })).toEqual(decimal('400').div(3))
    expect(averageEntryPrice({ contract: linear, fills })).toEqual(decimal('137.5'))
  })

  const executions = fc.array(fc.record({ contracts: positiveCounts, price: prices }), { minLength: 1, maxLength: 6 })

  test('law: the average lies within the fills, in any order, and the harmonic is not above the arithmetic', () => {
    const holds = fc.property(executions, (fills) => {
      const average = averageEntryPrice({ contract: inverse, fills })
      const arithmetic = averageEntryPrice({ contract: linear, fills })
      const ordered = fills.map(({ price }) => price).sort((a, b) => a.comparedTo(b))
      expect(agree(averageEntryPrice({ contract: inverse, fills: fills.toReversed() }), average)).toBe(true)
      const [lowest = average, highest = average] = [ordered[0], ordered.at(-1)]
      expect(average.greaterThanOrEqualTo(lowest.times('0.9999999999999999999999999999999'))).toBe(true)
      expect(average.lessThanOrEqualTo(highest.times('1.0000000000000000000000000000001'))).toBe(true)
      expect(average.lessThanOrEqualTo(arithmetic.times('1.0000000000000000000000000000001'))).toBe(true)
    })
    fc.assert(holds)
  })

  refuses([
    ['fills must have at least one entry, was 0', () => averageEntryPrice({ contract: inverse, fills: [] })],
    [
      'fills.contracts must be greater than zero, was 0',
      () => averageEntryPrice({ contract: inverse, fills: [fill('0', '1')] }),
    ],
  ])
})
