import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { barrierLadder, decimal } from '../../../src/core'
import { refuses } from '../refusals'
import { decimals } from '../samples'

const note = (fixingPrice: string, barrierRate: string, notionalUsd: string) => ({
  fixingPrice: decimal(fixingPrice),
  barrierRate: decimal(barrierRate),
  notionalUsd: decimal(notionalUsd),
})
const notes = [note('43.6', '0.9', '100'), note('50', '0.7', '30'), note('50', '0.82', '7')]
const market = { spotPrice: decimal('40'), lowerPrice: decimal('35') }

describe('barrierLadder', () => {
  // The note of February 2026: 43.6 and 10% lower 39.24. By hand: 50 * 0.7 = 35, 50 * 0.82 = 41, already below it.
  test('a fixing of 43.6 with a barrier at 90% is 39.24, 1.9% below 40', () => {
    const { rungs, soldUsd } = barrierLadder({ notes, ...market })
    expect(rungs.map(({ barrierPrice }) => barrierPrice.toFixed())).toEqual(['41', '39.24', '35'])
    expect(rungs.map(({ distanceRate }) => distanceRate.toFixed())).toEqual(['0.025', '-0.019', '-0.125'])
    expect(rungs.map(({ knockedIn }) => knockedIn)).toEqual([true, false, false])
    expect(rungs.map(({ reached }) => reached)).toEqual([false, true, true])
    expect(rungs.map(({ cumulatedUsd }) => cumulatedUsd.toFixed())).toEqual(['7', '107', '137'])
    expect(soldUsd.toFixed()).toBe('130')
  })

  test('half a dollar is sold for a dollar where the dealer hedges half', () => {
    const { reachedUsd, soldUsd } = barrierLadder({ notes, ...market, hedgeShare: decimal('0.5') })
    expect([reachedUsd, soldUsd].map(String)).toEqual(['130', '65'])
  })

  test('law: a fall in two steps sells what the whole fall sells', () => {
    const rungs = fc.array(
      fc.record({
        fixingPrice: decimals({ from: 1, to: 100, places: 1 }),
        barrierRate: decimals({ from: 1, to: 10, places: 0 }).map((tenth) => tenth.div(10)),
        notionalUsd: decimals({ from: 0, to: 9, places: 1 }),
      }),
    )
    const levels = fc
      .tuple(
        decimals({ from: 1, to: 100, places: 1 }),
        decimals({ from: 1, to: 100, places: 1 }),
        decimals({ from: 1, to: 100, places: 1 }),
      )
      .map((three) => three.toSorted((a, b) => b.comparedTo(a)))
    const holds = fc.property(rungs, levels, (list, [high = market.spotPrice, middle = high, low = high]) => {
      const sold = (spotPrice: typeof high, lowerPrice: typeof high) =>
        barrierLadder({ notes: list, spotPrice, lowerPrice }).soldUsd
      return sold(high, middle).plus(sold(middle, low)).equals(sold(high, low))
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => barrierLadder({ notes, ...market, ...change })
  refuses([
    ['spotPrice must be greater than zero, was 0', but({ spotPrice: decimal('0') })],
    ['lowerPrice must be greater than zero, was 0', but({ lowerPrice: decimal('0') })],
    ['hedgeShare must be at least zero, was -1', but({ hedgeShare: decimal('-1') })],
    ['notes[0].barrierRate must be greater than zero, was 0', but({ notes: [note('1', '0', '1')] })],
    [
      'notes[1].fixingPrice must be greater than zero, was 0',
      but({ notes: [note('1', '1', '1'), note('0', '1', '1')] }),
    ],
    ['notes[0].notionalUsd must be at least zero, was -1', but({ notes: [note('1', '1', '-1')] })],
  ])
})
