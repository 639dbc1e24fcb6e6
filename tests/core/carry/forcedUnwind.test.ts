import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, forcedUnwind } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals, shares, terms } from '../samples'

const zero = decimal('0')
const note = {
  notionalUsd: decimal('1000000'),
  fromRate: decimal('0.033'),
  toRate: decimal('0.09'),
  days: decimal('30'),
  spotSpreadRate: zero,
  futuresSpreadRate: zero,
  urgency: decimal('1'),
  marginFromRate: zero,
  marginToRate: zero,
  financingRate: zero,
}

describe('forcedUnwind', () => {
  // The note of February 2026: 3.3% on the 5th, 9% on the 6th; 5.7 points on 30 days are 0.468%. By hand: 5.7 / 3.3 * 30 days.
  test('5.7 points cost 0.468%, 51.8 days of carry', () => {
    const { lossUsd, lossRate, daysOfCarry, yearsOfCarry, takerYield, breakEvenRate } = forcedUnwind(note)
    expect([
      lossUsd.toFixed(2),
      lossRate.times(100).toFixed(3),
      daysOfCarry?.toFixed(2),
      yearsOfCarry?.toFixed(4),
    ]).toEqual(['4684.93', '0.468', '51.82', '0.1420'])
    expect([takerYield.toFixed(10), breakEvenRate.toFixed()]).toEqual(['0.0900000000', '0.033'])
  })

  // By hand: 2 + 3 bp twice over is 1,000; 10 points more margin are 100,000, which at 7.3% cost 600 in thirty days.
  test('spreads are crossed in a hurry, and raised margin is paid for by who stays', () => {
    const answer = forcedUnwind({
      ...note,
      spotSpreadRate: decimal('0.0002'),
      futuresSpreadRate: decimal('0.0003'),
      urgency: decimal('2'),
      marginFromRate: decimal('0.4'),
      marginToRate: decimal('0.5'),
      financingRate: decimal('0.073'),
    })
    expect(
      [answer.spreadLossUsd, answer.extraMarginUsd, answer.marginLossUsd].map((figure) => figure.toFixed(6)),
    ).toEqual(['1000.000000', '100000.000000', '600.000000'])
    // 5.7% of a million over thirty days and the spreads: closing leaves no margin to be paid for.
    expect(answer.lossUsd.toFixed(2)).toBe('5684.93')
    expect(forcedUnwind({ ...note, marginFromRate: decimal('0.5') }).extraMarginUsd.toFixed()).toBe('0')
  })

  test('a trade that earns nothing has no days of carry', () => {
    expect(forcedUnwind({ ...note, fromRate: zero }).daysOfCarry).toBe(null)
  })

  const rates = shares.map((rate) => rate.div(10))
  const unwinds = fc.record({
    notionalUsd: decimals({ from: 1, to: 1_000_000_000, places: 2 }),
    fromRate: shares,
    toRate: shares,
    days: terms,
    spotSpreadRate: rates,
    futuresSpreadRate: rates,
    urgency: decimals({ from: 0, to: 5, places: 1 }),
    marginFromRate: shares,
    marginToRate: shares,
    financingRate: shares,
  })

  test('law: at the basis of the books only the spreads are lost', () => {
    const holds = fc.property(unwinds, (unwind) => {
      const { lossUsd, spreadLossUsd } = forcedUnwind({ ...unwind, toRate: unwind.fromRate })
      return agree(lossUsd, spreadLossUsd)
    })
    fc.assert(holds)
  })

  test('law: a break-even typed back breaks even', () => {
    const holds = fc.property(unwinds, (unwind) => {
      const { breakEvenRate } = forcedUnwind(unwind)
      const { lossUsd } = forcedUnwind({ ...unwind, toRate: breakEvenRate })
      return agree(lossUsd, zero, { within: '1e-50', scale: unwind.notionalUsd.times(1000) })
    })
    fc.assert(holds)
  })

  test('law: what is lost to basis and spreads, the other side has beyond the carry of the books', () => {
    const holds = fc.property(unwinds, (unwind) => {
      const { takerUsd, basisLossUsd, spreadLossUsd } = forcedUnwind(unwind)
      const booked = unwind.notionalUsd.times(unwind.fromRate).times(unwind.days).div(365)
      return agree(takerUsd.minus(booked), basisLossUsd.plus(spreadLossUsd), { scale: unwind.notionalUsd.times(1000) })
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => forcedUnwind({ ...note, ...change })
  refuses([
    ['notionalUsd must be greater than zero, was 0', but({ notionalUsd: zero })],
    ['days must be greater than zero, was 0', but({ days: zero })],
    ['spotSpreadRate must be at least 0 and less than 1, was 1', but({ spotSpreadRate: decimal('1') })],
    ['marginToRate must be at least 0 and less than 1, was -0.1', but({ marginToRate: decimal('-0.1') })],
    ['urgency must be at least zero, was -1', but({ urgency: decimal('-1') })],
    ['financingRate must be greater than -1, was -1', but({ financingRate: decimal('-1') })],
  ])
})
