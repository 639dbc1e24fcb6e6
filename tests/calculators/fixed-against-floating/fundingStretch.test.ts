import { describe, expect, it } from 'vitest'
import { fixedAgainstFloating } from '../../../src/calculators/fixed-against-floating'
import { fundingStretch } from '../../../src/calculators/fixed-against-floating/fundingStretch'
import { decimal } from '../../../src/core'
import { answerOf, chartsOf } from '../menu'

describe('the funding axis', () => {
  const ends = (breakEven: string, stated: string) => {
    const { from, to } = fundingStretch({ breakEven: decimal(breakEven), stated: decimal(stated) })
    return [from.toFixed(), to.toFixed()]
  }

  it('runs from below zero to about three times the break-even, in round numbers', () => {
    expect(ends('0.000191', '0.0001')).toEqual(['-0.0002', '0.0006'])
    expect(ends('0.00011', '0.0001')).toEqual(['-0.00015', '0.00045'])
    expect(ends('0', '0')).toEqual(['-0.000001', '0.000003'])
  })

  it('runs the other way for a break-even below zero', () => {
    expect(ends('-0.00012', '0.00005')).toEqual(['-0.00045', '0.00015'])
  })

  it('runs as far as the stated funding', () => {
    expect(ends('0.0002', '0.01')).toEqual(['-0.004', '0.012'])
    expect(ends('0.0002', '-0.001')).toEqual(['-0.001', '0.003'])
    expect(ends('-0.0002', '-0.02')).toEqual(['-0.021', '0.007'])
  })

  it('ends above -100%, however far the stated funding lies', () => {
    expect(ends('40', '0')).toEqual(['-0.7', '2.1'])
    expect(ends('-0.5', '-0.99')).toEqual(['-0.9', '0.3'])
  })

  it('has both marks on it in every example', () => {
    for (const { draft } of fixedAgainstFloating.examples) {
      const { breakEvenFunding, averageFunding } = answerOf(fixedAgainstFloating, draft).quantities
      for (const { points } of chartsOf(fixedAgainstFloating)(draft)) {
        const [from, to] = [points()[0]!.x, points().at(-1)!.x]
        for (const mark of [breakEvenFunding!, averageFunding!])
          expect(mark.greaterThan(from) && mark.lessThan(to)).toBe(true)
      }
    }
  })
})
