import { describe, expect, test } from 'vitest'
import { decimal, settlementExit } from '../../src/core'
import { settlementShortfall } from '../../src/kernels/settlementShortfall'

const given = {
  volatility: decimal('0.6'),
  windowMinutes: decimal('120'),
  slices: decimal('6'),
  delayHours: decimal('1'),
  seed: decimal('1'),
  paths: 20_000,
}
const exits = ['sliced', 'end', 'delayed'] as const

describe('settlementShortfall', () => {
  test.each([
    ['1', '1', '120', '1'],
    ['7', '6', '30', '0.5'],
    ['42', '48', '60', '24'],
    ['1000', '3', '120', '0'],
  ])('seed %s, %s slices, %s minutes, %s hours: within three standard errors of the closed form', (...texts) => {
    const [seed, slices, windowMinutes, delayHours] = texts.map((text) => decimal(text))
    const terms = { ...given, seed: seed!, slices: slices!, windowMinutes: windowMinutes!, delayHours: delayHours! }
    const simulated = settlementShortfall(terms)
    const closed = settlementExit({ ...terms, amountUsd: decimal('1'), costOfCapital: decimal('0') })
    for (const exit of exits) {
      const { rate, errorRate } = simulated[exit]
      expect(rate.minus(closed[exit].rate).abs().div(errorRate).toNumber(), exit).toBeLessThan(3)
    }
  })

  test('law: one slice is the exit at the end on every path, and so is no delay', () => {
    const { sliced, end, delayed } = settlementShortfall({ ...given, slices: decimal('1'), delayHours: decimal('0') })
    expect([sliced.rate.toFixed(), delayed.rate.toFixed()]).toEqual([end.rate.toFixed(), end.rate.toFixed()])
  })

  test('law: the same seed, the same figures; four times the paths halve the error', () => {
    const once = settlementShortfall(given)
    expect(settlementShortfall(given)).toEqual(once)
    expect(settlementShortfall({ ...given, seed: decimal('2') }).end.rate.equals(once.end.rate)).toBe(false)
    const more = settlementShortfall({ ...given, paths: 4 * given.paths })
    expect(once.end.errorRate.div(more.end.errorRate).toNumber()).toBeCloseTo(2, 1)
  })
})
