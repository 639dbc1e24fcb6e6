import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { curveAlerts, decimal, type CurveAlert, type CurveAlertsArguments } from '../../../src/core'
import { decimals } from '../samples'

const future = (name: string, rate: string, more: Partial<CurveAlertsArguments['futures'][number]> = {}) => ({
  name,
  venue: name.slice(0, 1),
  annualisedRate: decimal(rate),
  forwardRate: null,
  richnessRate: null,
  ...more,
})
const fired = (alert: CurveAlert, given: Partial<CurveAlertsArguments>) =>
  curveAlerts({ futures: [], fundings: [], costOfCapital: decimal('0.04'), ...given, alerts: [alert] }).map(
    ({ name, found, compared }) => [name, found.toString(), compared.toString()],
  )

describe('an alert', () => {
  test('of the basis fires above its level, not at it', () => {
    const futures = [future('A1', '0.12'), future('A2', '0.1')]
    expect(fired({ kind: 'basis-above', level: decimal('0.1') }, { futures })).toEqual([['A1', '0.12', '0.1']])
  })

  test('of the forward compares with the cost of capital and the level over it', () => {
    const futures = [future('A1', '0', { forwardRate: decimal('0.065') }), future('A2', '0')]
    expect(fired({ kind: 'forward-above', level: decimal('0.02') }, { futures })).toEqual([['A1', '0.065', '0.06']])
    expect(fired({ kind: 'forward-above', level: decimal('0.025') }, { futures })).toEqual([])
  })

  test('of funding fires below its level', () => {
    const fundings = [{ name: 'P', yearRate: decimal('-0.01') }]
    expect(fired({ kind: 'funding-below', level: decimal('0') }, { fundings })).toEqual([['P', '-0.01', '0']])
  })

  test('of a venue apart leaves out its own futures, on either side of the line', () => {
    const rich = (name: string, richness: string) => future(name, '0', { richnessRate: decimal(richness) })
    const futures = [rich('A1', '-5'), rich('B1', '1'), rich('B2', '2'), rich('B3', '3')]
    // From 1, 2, 3, -5 is seven deviations down; those have one other venue's future, and no deviation.
    expect(fired({ kind: 'venue-apart', level: decimal('3') }, { futures })).toEqual([['A1', '-7', '3']])
    expect(fired({ kind: 'venue-apart', level: decimal('7') }, { futures })).toEqual([])
  })

  test('with a lower level fires at least as often', () => {
    const rates = decimals({ from: -1, to: 1, places: 4 })
    fc.assert(
      fc.property(fc.array(rates, { maxLength: 5 }), rates, rates, (found, one, other) => {
        const futures = found.map((rate, index) => future(`A${index}`, rate.toString()))
        const count = (level: typeof one) => fired({ kind: 'basis-above', level }, { futures }).length
        const [low, high] = one.lessThan(other) ? [one, other] : [other, one]
        expect(count(low)).toBeGreaterThanOrEqual(count(high))
      }),
    )
  })
})
