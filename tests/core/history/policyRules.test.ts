import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, type PolicyRule } from '../../../src/core'
import { datedMarks } from '../../../src/core/history/policyMarks'
import { policyDecision } from '../../../src/core/history/policyRules'
import { refuses } from '../refusals'
import { day } from './days'
import { mark, replays, rollAt } from './policySamples'

/** A basis of 5% over 73 days: a quarter a year. Trailing funding of a tenth over 36.5 days would be 100% a year. */
const roll = rollAt(10, '100', '105')
const end = day(83)
const fundings = datedMarks([mark(0, '0.9', '1'), mark(5, '0.001', '1'), mark(10, '0.001', '1'), mark(11, '0.9', '1')])
const overFunding = (trailingDays: string, marginRate: string): PolicyRule => ({
  kind: 'basis-over-funding',
  trailingDays: decimal(trailingDays),
  marginRate: decimal(marginRate),
})
const overCapital = (costOfCapital: string, marginRate: string): PolicyRule => ({
  kind: 'basis-over-capital',
  costOfCapital: decimal(costOfCapital),
  marginRate: decimal(marginRate),
})
const decide = (rule: PolicyRule) => policyDecision({ rule, roll, end, fundings })

describe('policyDecision', () => {
  // By hand: 0.05 * 365 / 73 = 0.25; (0.001 + 0.001) * 365 / 10 = 0.073.
  test('the basis is held against the funding of the ten days before', () => {
    expect(decide(overFunding('10', '0.1'))).toEqual({
      time: day(10),
      annualisedBasis: decimal('0.25'),
      comparedRate: decimal('0.073'),
      choice: 'fixed',
    })
    expect(decide(overFunding('10', '0.177')).choice).toBe('floating')
    expect(decide(overFunding('10', '0.1769')).choice).toBe('fixed')
  })

  test('or against the cost of capital', () => {
    expect(decide(overCapital('0.05', '0.2'))).toMatchObject({ comparedRate: decimal('0.05'), choice: 'floating' })
    expect(decide(overCapital('0.05', '0.19')).choice).toBe('fixed')
  })

  test('or against nothing', () => {
    expect(decide({ kind: 'fixed-only' })).toMatchObject({ comparedRate: null, choice: 'fixed' })
    expect(decide({ kind: 'floating-only' }).choice).toBe('floating')
  })

  test("law: tomorrow's data change nothing", () => {
    const rule = overFunding('5', '0')
    const holds = fc.property(replays, fc.constantFrom('-0.9', '5'), ({ marks, rolls, end: last }, planted) => {
      rolls.forEach((one, place) => {
        const next = rolls[place + 1] ?? last
        const tampered = marks.map((row) => (row.time > one.time ? { ...row, rate: decimal(planted) } : row))
        const decided = (known: typeof marks) =>
          policyDecision({ rule, roll: one, end: next.time, fundings: datedMarks(known) })
        expect(decided(tampered)).toEqual(decided(marks))
        expect(decided(marks.filter(({ time }) => time <= one.time))).toEqual(decided(marks))
      })
    })
    fc.assert(holds, { numRuns: 30 })
  })

  refuses([
    ['rule.trailingDays must be greater than zero, was 0', () => decide(overFunding('0', '0'))],
    ['rule.trailingDays must lie within the history, was 11', () => decide(overFunding('11', '0'))],
    ['rule.costOfCapital must be greater than -1, was -1', () => decide(overCapital('-1', '0'))],
    // A rule from a link may be any text.
    [
      'rule.kind must be one of the known choices, was oracle',
      () => decide({ kind: 'oracle' } as unknown as PolicyRule),
    ],
    [
      'rule.marginRate must be a finite number, was NaN',
      () => decide({ ...overFunding('1', '0'), marginRate: decimal('0').div(0) } as PolicyRule),
    ],
  ])
})
