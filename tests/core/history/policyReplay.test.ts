import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fixedBond, policyReplay, type PolicyReplayArguments, type PolicyRule } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, inCrumbs, inverse, linear } from '../samples'
import { day, product } from './days'
import { mark, replays, rollAt } from './policySamples'

const fixed: PolicyRule = { kind: 'fixed-only' }
const floating: PolicyRule = { kind: 'floating-only' }
const overFunding: PolicyRule = { kind: 'basis-over-funding', trailingDays: decimal('5'), marginRate: decimal('0') }

/** A tenth above spot, then a fifth below it. */
const given: PolicyReplayArguments = {
  capitalUsd: decimal('100000'),
  contract: inverse,
  rule: fixed,
  rolls: [rollAt(0, '100', '110'), rollAt(10, '50', '40')],
  end: { time: day(20), spotPrice: decimal('200') },
  marks: [mark(-5, '0', '100'), mark(5, '0.01', '100', '110'), mark(15, '0.01', '50', '40')],
}
const replay = (rule: PolicyRule) => policyReplay({ ...given, rule })

describe('policyReplay', () => {
  // By hand: 100,000 grow to 110,000 and shrink to 88,000; floating grows by a hundredth twice.
  test('fixed and floating over the same rolls', () => {
    const all = replay(fixed)
    expect(all).toMatchObject({ finalUsd: decimal('88000'), returnRate: decimal('-0.12'), switches: decimal('0') })
    expect(all.annualisedYield).toEqual(decimal('-2.19'))
    expect(all.turnoverUsd).toEqual(decimal('386000'))
    expect(all.values[0]).toEqual({ time: day(0), valueUsd: decimal('100000') })
    expect(agree(replay(floating).finalUsd, decimal('102010'), { within: '1e-20' })).toBe(true)
  })

  // By hand: no funding behind the first roll and a hundredth behind the second, where the basis is negative.
  test('a rule takes the basis where it is above the funding of the days before', () => {
    const { decisions, switches, finalUsd } = replay(overFunding)
    expect(decisions.map(({ choice }) => choice)).toEqual(['fixed', 'floating'])
    expect(switches).toEqual(decimal('1'))
    expect(agree(finalUsd, decimal('111100'), { within: '1e-20' })).toBe(true)
  })

  test('the deepest fall is that of the values, those at the settlements among them', () => {
    expect(replay(fixed).values.map(({ valueUsd }) => valueUsd.toFixed())).toEqual([
      '100000',
      '100000',
      '110000',
      '110000',
      '88000',
    ])
    expect(replay(fixed).maxDrawdownRate).toEqual(decimal('-0.2'))
    expect(replay(floating).maxDrawdownRate).toEqual(decimal('0'))
  })

  test('law: on a constant price with zero costs, floating is the product of 1 + rate', () => {
    const holds = fc.property(replays, ({ marks, rolls, end, capitalUsd }) => {
      const price = decimal('100')
      const flat = marks.map((row) => ({ ...row, spotPrice: price }))
      const { contract } = inCrumbs(decimal('1'), inverse)
      const { returnRate } = policyReplay({
        capitalUsd,
        contract,
        rule: floating,
        marks: flat,
        rolls: rolls.map((roll) => ({ ...roll, spotPrice: price })),
        end: { ...end, spotPrice: price },
      })
      const paid = flat.filter(({ time }) => time > rolls[0]!.time && time <= end.time)
      return agree(returnRate.plus(1), product(paid), { within: '1e-25' })
    })
    fc.assert(holds, { numRuns: 30 })
  })

  test('law: one roll that is fixed is a fixed bond with the same costs', () => {
    const holds = fc.property(replays, ({ rolls, marks, capitalUsd, contract, costs }) => {
      const [roll] = rolls
      const end = { time: day(10), spotPrice: roll!.spotPrice }
      const bond = fixedBond({ ...roll!, capitalUsd, contract, costs, daysToExpiry: decimal('10') })
      const { finalUsd } = policyReplay({ capitalUsd, contract, costs, marks, end, rolls: [roll!], rule: fixed })
      return agree(finalUsd, bond.finalUsd, { scale: capitalUsd })
    })
    fc.assert(holds)
  })

  test('law: what is planted after a roll changes no decision up to it, nor what the bond was worth', () => {
    const holds = fc.property(replays, fc.nat(3), (history, place) => {
      const roll = history.rolls[Math.min(place, history.rolls.length - 1)]!
      const tampered = {
        ...history,
        end: { ...history.end, spotPrice: decimal('1') },
        marks: history.marks.map((row) => (row.time > roll.time ? { ...row, rate: decimal('0.5') } : row)),
      }
      const known = (all: typeof history) => {
        const { decisions, values } = policyReplay({ ...all, rule: overFunding })
        const until = <Row extends { time: string }>(rows: Row[]) => rows.filter(({ time }) => time <= roll.time)
        return { decisions: until(decisions), values: until(values) }
      }
      const [told, knew] = [known(tampered), known(history)]
      expect(told.decisions).toEqual(knew.decisions)
      expect(told.values.map(({ time }) => time)).toEqual(knew.values.map(({ time }) => time))
      // The last of sixty digits goes with the places that a ledger is counted in, which later rates may need more of.
      return told.values.every(({ valueUsd }, at) => agree(valueUsd, knew.values[at]!.valueUsd, { within: '1e-50' }))
    })
    fc.assert(holds, { numRuns: 30 })
  })

  test('law: costs only ever take, and the dollars are accounted for', () => {
    const holds = fc.property(replays, fc.constantFrom(fixed, floating), (history, rule) => {
      const { contract } = inCrumbs(decimal('1'), history.contract)
      const free = policyReplay({ ...history, contract, rule, costs: {} })
      expect(free.costsUsd.abs().lessThan('1e-20')).toBe(true)
      const dear = { futuresFeeRate: decimal('0.001'), exitSpotFeeRate: decimal('0.001') }
      const paid = policyReplay({ ...history, contract, rule, costs: dear })
      expect(paid.finalUsd.lessThan(free.finalUsd)).toBe(true)
      expect(paid.costsUsd.greaterThan(0)).toBe(true)
    })
    fc.assert(holds, { numRuns: 30 })
  })

  const but = (change: Partial<PolicyReplayArguments>) => () => policyReplay({ ...given, ...change })
  refuses([
    ['capitalUsd must be greater than zero, was 0', but({ capitalUsd: decimal('0') })],
    ['contract.payoff must be an inverse contract, was linear', but({ contract: linear })],
    ['rolls must have at least one entry, was 0', but({ rolls: [] })],
    ['rolls[0].futuresPrice must be greater than zero, was 0', but({ rolls: [rollAt(0, '1', '0')] })],
    ['rolls[0].end must be later than the start, was 2021-01-21T00:00:00.000Z', but({ rolls: [rollAt(20, '1', '1')] })],
    ['end.spotPrice must be greater than zero, was 0', but({ end: { time: day(20), spotPrice: decimal('0') } })],
    ['marks[0].spotPrice must be greater than zero, was 0', but({ marks: [mark(1, '0', '0')] })],
    ['costs.spotFeeRate must be greater than -1 and less than 1, was 1', but({ costs: { spotFeeRate: decimal('1') } })],
    [
      'rule.trailingDays must lie within the history, was 6',
      but({ rule: { ...overFunding, trailingDays: decimal('6') } }),
    ],
  ])
})
