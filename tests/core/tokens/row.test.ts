import { expect, test } from 'vitest'
import { decimal, tokenPath } from '../../../src/core'

const slicing = { sliceUsd: decimal('2000'), secondsPerSlice: decimal('60'), adverseRate: decimal('0.001') }
const run = (more: object) =>
  tokenPath({
    leverage: decimal('3'),
    prices: ['100', '110', '110'].map(decimal),
    fundUsd: decimal('10000'),
    ...more,
  }).rows

// By hand: 6,000 bought in three slices of 2,000, a thousandth a minute: 2,000 * (0.0005 + 0.0015 + 0.0025) = 9.
test('what the slices of a rebalance cost is taken from the value, and the leverage on what they leave', () => {
  const [, second, third] = run({ slicing })
  expect([second?.rebalanceUsd, second?.sliceCostUsd, second?.valueUsd, second?.nav].map(String)).toEqual([
    '6000',
    '9',
    '12991',
    '1.2991',
  ])
  // An index that stands still gives nothing to rebalance, and nothing to pay.
  expect([third?.rebalanceUsd, third?.sliceCostUsd, third?.valueUsd].map(String)).toEqual(['0', '0', '12991'])
})

test('slices at a price that stands still cost nothing', () => {
  expect(run({ slicing: { ...slicing, adverseRate: decimal('0') } })).toEqual(run({}))
})

test('slices that cost more than there is liquidate', () => {
  const prices = ['100', '110'].map(decimal)
  const dear = { ...slicing, adverseRate: decimal('10000') }
  expect(tokenPath({ leverage: decimal('3'), prices, fundUsd: decimal('10000'), slicing: dear }).liquidated).toBe(true)
})

test('a move that is hardly one has no multiple', () => {
  const multiples = (quietRate: string) => run({ quietRate: decimal(quietRate) }).map((row) => row.trackingMultiple)
  expect(multiples('0.09')[1]?.toFixed()).toBe('3')
  expect(multiples('0.1')).toEqual([null, null, null])
})
