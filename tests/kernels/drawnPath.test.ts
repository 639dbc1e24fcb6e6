import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  frameOf,
  heightOf,
  isFramed,
  numeralOf,
  priceAt,
  resampledPrices,
  strokedPrices,
  wholeOf,
} from '../../src/kernels/drawnPath'

const five = [100, 100, 100, 100, 100]

describe('a stroke', () => {
  // By hand: a line from 100 on day 0.5 to 130 on day 3.5, by ten a day.
  test('sets every day between its ends, whichever way it goes, and the day that it ends on', () => {
    const [left, right] = [
      { place: 0.5, price: 100 },
      { place: 3.5, price: 130 },
    ]
    expect(strokedPrices({ prices: five, from: left, to: right })).toEqual([100, 105, 115, 125, 130])
    expect(strokedPrices({ prices: five, from: right, to: left })).toEqual([100, 100, 115, 125, 100])
  })

  test('on the spot sets one day', () => {
    const here = { place: 2.2, price: 120 }
    expect(strokedPrices({ prices: five, from: here, to: here })).toEqual([100, 100, 120, 100, 100])
  })
})

describe('a path over another number of days', () => {
  // By hand.
  test('is straight between its prices', () => {
    expect(resampledPrices({ prices: [100, 120, 80], count: 5 })).toEqual([100, 110, 120, 100, 80])
    expect(resampledPrices({ prices: [100, 110, 120, 100, 80], count: 3 })).toEqual([100, 120, 80])
    expect(resampledPrices({ prices: [100], count: 3 })).toEqual([100, 100, 100])
  })

  test('law: it keeps its ends and stays between its least and greatest price', () => {
    const lists = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 })
    const holds = fc.property(lists, fc.integer({ min: 2, max: 80 }), (prices, count) => {
      const found = resampledPrices({ prices, count })
      expect(found).toHaveLength(count)
      expect([found[0], found.at(-1)]).toEqual([prices[0], prices.at(-1)])
      const [least, greatest] = [Math.min(...prices), Math.max(...prices)]
      for (const price of found) {
        expect(price).toBeGreaterThanOrEqual(least * (1 - 1e-12))
        expect(price).toBeLessThanOrEqual(greatest * (1 + 1e-12))
      }
    })
    fc.assert(holds)
  })
})

describe('the frame of a drawing', () => {
  test('has room around its path, and is another one where the path leaves it or grows small in it', () => {
    const frame = frameOf(five)
    expect(isFramed(five, frame)).toBe(true)
    expect(isFramed([100, priceAt(1, frame)], frame)).toBe(false)
    expect(isFramed([100, priceAt(0, frame)], frame)).toBe(false)
    expect(isFramed([8, 9], { from: 5, to: 1000 })).toBe(false)
  })

  test('law: heights and prices are each other’s inverse within it, and no price is 0 or less', () => {
    const holds = fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (height) => {
      const frame = frameOf([80, 120])
      expect(heightOf(priceAt(height, frame), frame)).toBeCloseTo(height, 9)
      expect(priceAt(-height, frame)).toBeGreaterThan(0)
    })
    fc.assert(holds)
  })
})

test('drawn prices have five digits, and what a control holds is a whole number', () => {
  expect([10432.7, 0.0123456, 123456].map(numeralOf)).toEqual(['10433', '0.012346', '123460'])
  expect(['3', '2.6', '', 'x'].map(wholeOf)).toEqual([3, 3, 0, 0])
})
