import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, settlementExit } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'

// A volatility of 90% over a window of 1/1200 of a year: 0.9 * sqrt(1/3600) = 1.5%.
const exit = {
  amountUsd: decimal('100000'),
  volatility: decimal('0.9'),
  windowMinutes: decimal('438'),
  slices: decimal('5'),
  delayHours: decimal('0'),
  costOfCapital: decimal('0.0876'),
}
const given = fc.record({
  amountUsd: decimals({ from: 1, to: 1_000_000, places: 2 }),
  volatility: decimals({ from: 1, to: 300, places: 2 }).map((percent) => percent.div(100)),
  windowMinutes: decimals({ from: 1, to: 240, places: 1 }),
  delayHours: decimals({ from: 0, to: 72, places: 2 }),
  costOfCapital: fc.constant(decimal('0.05')),
})
const counts = fc.integer({ min: 1, max: 48 }).map((count) => decimal(String(count)))

describe('settlementExit', () => {
  test('by hand: 1.5% at the end, a fifth of it in five slices', () => {
    const { end, sliced, delayed, delayInterestUsd } = settlementExit(exit)
    expect([end.rate, sliced.rate, delayed.rate, delayInterestUsd].map((figure) => figure.toFixed(20))).toEqual([
      '0.01500000000000000000',
      '0.00300000000000000000',
      '0.01500000000000000000',
      '0.00000000000000000000',
    ])
    expect([end.usd, sliced.usd].map((figure) => figure.toFixed(10))).toEqual(['1500.0000000000', '300.0000000000'])
  })

  // 1/3600 and 8.76/8760 = 1/1000 of a year make 23/18000; 100,000 * 8.76% * 1/1000 = 8.76.
  test('by hand: the delay adds its time to a third of the window, and its interest', () => {
    const { delayed, delayInterestUsd } = settlementExit({ ...exit, delayHours: decimal('8.76') })
    expect(delayed.rate.pow(2).toFixed(20)).toBe(decimal('0.81').times(23).div(18_000).toFixed(20))
    expect(delayInterestUsd.toFixed()).toBe('8.76')
  })

  test('law: one slice is the exit at the end, and so is no delay', () => {
    const holds = fc.property(given, (all) => {
      const { sliced, end, delayed } = settlementExit({ ...all, slices: decimal('1'), delayHours: decimal('0') })
      return sliced.rate.equals(end.rate) && delayed.rate.equals(end.rate)
    })
    fc.assert(holds)
  })

  test('law: n slices are n times nearer, and each is no further off than the exit at the end', () => {
    const holds = fc.property(given, counts, (all, slices) => {
      const { sliced, end, delayed } = settlementExit({ ...all, slices })
      return agree(sliced.usd.times(slices), end.usd) && delayed.usd.greaterThanOrEqualTo(end.usd)
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => settlementExit({ ...exit, ...change })
  refuses([
    ['volatility must be greater than zero, was 0', but({ volatility: decimal('0') })],
    ['windowMinutes must be greater than zero, was 0', but({ windowMinutes: decimal('0') })],
    ['slices must be greater than zero, was 0', but({ slices: decimal('0') })],
    ['slices must be a whole number, was 1.5', but({ slices: decimal('1.5') })],
    ['amountUsd must be at least zero, was -1', but({ amountUsd: decimal('-1') })],
    ['delayHours must be at least zero, was -1', but({ delayHours: decimal('-1') })],
    ['costOfCapital must be greater than -1, was -1', but({ costOfCapital: decimal('-1') })],
  ])
})
