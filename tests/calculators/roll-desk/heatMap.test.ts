import { describe, expect, it } from 'vitest'
import { rollDesk } from '../../../src/calculators/roll-desk'
import { decimal } from '../../../src/core'
import type { Draft } from '../../../src/form'
import { agree } from '../../core/samples'
import { asking } from '../asking'

const { of } = asking(rollDesk, 'example.essay')

describe('the heat map', () => {
  it('is of roll days from today to the near expiry, and of the typed premiums', () => {
    const [map] = of({}).heatMaps
    expect([map!.x, map!.y, map!.value]).toEqual(['farPremiumRate', 'rollDay', 'excessYield'])
    expect(map!.columns.map(String)).toEqual(['0', '0.1', '0.2', '0.3', '0.4', '0.5', '0.6'])
    expect(map!.rows.map(({ y }) => String(y))).toEqual(['0', '6.2', '12.4', '18.6', '24.8', '31'])
  })

  it('has the premium itself on the last day, where the near future is the spot: without costs, lots aside', () => {
    const excess = (changes: Draft) => of(changes).heatMaps[0]!.rows.at(-1)!.values[3]!
    expect(agree(excess({}), decimal('0.3'), { within: '1e-5' })).toBe(true)
    expect(agree(excess({ side: 'long' }), decimal('-0.3'), { within: '1e-4' })).toBe(true)
  })

  it('tells the days apart: the near future is dearer today, so the roll earns less', () => {
    const [map] = of({}).heatMaps
    const excesses = map!.rows.map(({ values }) => values[3]!)
    expect(excesses).toEqual(excesses.toSorted((a, b) => a.comparedTo(b)))
    expect(excesses[0]!.lessThan(excesses[5]!)).toBe(true)
    // S = 100: near 110, far 100 * (1 + 0.3 * 396 / 365) = 132.547945: (132.547945 / 110 - 1) * 365 / 365.
    expect(agree(excesses[0]!, decimal('0.2049813'), { within: '1e-4' })).toBe(true)
  })

  it('has one column where the premiums are one', () => {
    expect(of({ premiumTo: '0' }).heatMaps[0]!.columns).toHaveLength(1)
  })
})
