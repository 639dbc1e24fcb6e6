import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { basis, conventionBench, decimal, fixedBond, type ConventionBenchRow } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, bonds, decimals } from '../samples'

const essay = {
  capitalUsd: decimal('100000'),
  spotPrice: decimal('100'),
  futuresPrice: decimal('150'),
  daysToExpiry: decimal('365'),
  finalUsd: decimal('140000'),
  marginRate: decimal('0.2'),
}
const valuesOf = (rows: readonly ConventionBenchRow[]) => Object.fromEntries(rows.map(({ key, value }) => [key, value]))

describe('conventionBench', () => {
  // By hand, of the cash-and-carry essay: 50,000 of 100,000, of 130,000 and of 250,000 dollars; 40,000 after costs.
  test('one trade is 50%, 38%, 20% or 40%', () => {
    const bench = conventionBench(essay)
    const values = valuesOf(bench.rows)
    expect(values['spot/gross/simple/365']).toEqual(decimal('0.5'))
    expect(values['capital-with-margin/gross/simple/365']).toEqual(decimal('5').div(13))
    expect(values['both-legs/gross/simple/365']).toEqual(decimal('0.2'))
    expect(values['spot/net/simple/365']).toEqual(decimal('0.4'))
    expect(agree(values['spot/gross/compounded/365']!, decimal('0.5'))).toBe(true)
    expect(agree(values['spot/gross/continuous/365']!, decimal('1.5').ln())).toBe(true)
    expect([bench.grossProfitUsd, bench.netProfitUsd]).toEqual([decimal('50000'), decimal('40000')])
    expect([bench.futuresLegUsd, bench.marginUsd]).toEqual([decimal('150000'), decimal('30000')])
    expect(bench.highest.key).toMatch(/^spot\/gross/)
    expect(bench.lowest.key).toBe('both-legs/net/continuous/360')
  })

  test('there are thirty-six rows, and no key twice', () => {
    const { rows } = conventionBench(essay)
    expect(new Set(rows.map(({ key }) => key)).size).toBe(36)
    for (const { key, basisOn, stage, method, yearDays } of rows) {
      expect(key).toBe(`${basisOn}/${stage}/${method}/${yearDays}`)
    }
  })

  test('law: on spot, gross is the basis and net the fixed bond', () => {
    const holds = fc.property(bonds, (trade) => {
      const bond = fixedBond(trade)
      const values = valuesOf(conventionBench({ ...trade, finalUsd: bond.finalUsd, marginRate: decimal('0') }).rows)
      const scale = decimal('1').plus(bond.annualisedYield.abs())
      const { annualised } = basis(trade)
      expect(agree(values['spot/gross/simple/365']!, annualised.simple, { scale })).toBe(true)
      expect(agree(values['spot/gross/continuous/365']!, annualised.continuous, { scale })).toBe(true)
      expect(agree(values['spot/net/simple/360']!, bond.netYields.act360, { scale })).toBe(true)
      // Without margin the capital is the spot leg.
      expect(values['capital-with-margin/net/simple/365']).toEqual(values['spot/net/simple/365'])
      return agree(values['spot/net/simple/365']!, bond.annualisedYield, { scale })
    })
    fc.assert(holds, { numRuns: 30 })
  })

  test('law: a profit is less on more dollars, and a 365-day year says more than one of 360', () => {
    const margins = decimals({ from: 0, to: 1, places: 3 }).map((share) => share.plus('0.001').times('0.9'))
    const holds = fc.property(margins, (marginRate) => {
      const values = valuesOf(conventionBench({ ...essay, marginRate }).rows)
      const [spot, margin, legs] = ['spot', 'capital-with-margin', 'both-legs'].map(
        (on) => values[`${on}/net/simple/365`]!,
      )
      return spot!.greaterThan(margin!) && margin!.greaterThan(legs!)
    })
    fc.assert(holds, { numRuns: 30 })
    for (const { value, key } of conventionBench(essay).rows.filter(({ yearDays }) => yearDays === 365)) {
      const of360 = valuesOf(conventionBench(essay).rows)[key.replace('365', '360')]!
      expect(value.greaterThan(of360), key).toBe(true)
    }
  })

  const zero = decimal('0')
  const but = (change: object) => () => conventionBench({ ...essay, ...change })
  refuses([
    ['capitalUsd must be greater than zero, was 0', but({ capitalUsd: zero })],
    ['spotPrice must be greater than zero, was 0', but({ spotPrice: zero })],
    ['futuresPrice must be greater than zero, was 0', but({ futuresPrice: zero })],
    ['daysToExpiry must be greater than zero, was 0', but({ daysToExpiry: zero })],
    ['finalUsd must be greater than zero, was 0', but({ finalUsd: zero })],
    ['marginRate must be at least zero, was -1', but({ marginRate: decimal('-1') })],
    ['daysToExpiry must give a result within range, was 1e-15', but({ daysToExpiry: decimal('1e-15') })],
  ])
})
