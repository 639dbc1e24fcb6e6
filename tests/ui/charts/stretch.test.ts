import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sliderPositions } from '../../../src/ui/charts/plotNumbers'
import { positionAt, shareAt, stretchOf, textAt } from '../../../src/ui/charts/stretch'

const axis = (scale: 'linear' | 'log', from: number, to: number) => ({ scale, from, to, ticks: [] })
const whole = stretchOf({ axis: axis('log', 1, 1e6), slider: { from: '1', to: '1000000' }, each: 1 })!
const held = stretchOf({ axis: axis('linear', 0, 15.5), slider: { from: '0.0001', to: '15.25771231' }, each: 1 })!
const near = stretchOf({ axis: axis('linear', 50_000, 85_000), slider: { from: '1', to: '1000000' }, each: 1 })!
const percent = stretchOf({ axis: axis('linear', 0, 0.2), slider: { from: '0.1', to: '50' }, each: 100 })!
const positions = Array.from({ length: sliderPositions + 1 }, (_, position) => position)

describe('the stretch of a handle', () => {
  it('is where both the axis and the field go', () => {
    expect([whole, held, near, percent].map(({ from, to }) => [from, to])).toEqual([
      ['1', '1000000'],
      ['0.0001', '15.25771231'],
      ['50000', '85000'],
      ['0.1', '20'],
    ])
  })

  it('is null where they do not meet', () => {
    expect(stretchOf({ axis: axis('linear', 2, 3), slider: { from: '5', to: '9' }, each: 1 })).toBeNull()
  })

  it('has exact ends', () => {
    for (const stretch of [whole, held, near, percent]) {
      expect([-3, 0, sliderPositions, 99_999].map((position) => textAt(stretch, `${position}`))).toEqual([
        stretch.from,
        stretch.from,
        stretch.to,
        stretch.to,
      ])
      expect([stretch.from, stretch.to].map((text) => positionAt(stretch, text))).toEqual([0, sliderPositions])
    }
  })

  it('stands on the scale of the axis', () => {
    expect(shareAt(whole, '1000')).toBeCloseTo(0.5, 12)
    expect(shareAt(near, '67500')).toBeCloseTo(0.5, 12)
    expect(shareAt(percent, '10')).toBeCloseTo(0.5, 12)
    expect(shareAt(held, '3.1')).toBeCloseTo(0.2, 12)
  })

  it('stands at an end where the value is beyond it, and at the lower one where there is no value', () => {
    expect(['-5', '0', 'abc', '2000000'].map((text) => positionAt(whole, text))).toEqual([0, 0, 0, sliderPositions])
  })

  it('stands where its own text puts it', () => {
    expect(positions.map((position) => positionAt(whole, textAt(whole, `${position}`)))).toEqual(positions)
  })

  it('law: only rises, and types numerals that are no longer than can be read', () => {
    const stretches = fc.constantFrom(whole, held, near, percent)
    const holds = fc.property(stretches, fc.integer({ min: 1, max: sliderPositions - 2 }), (stretch, position) => {
      const [one, next] = [position, position + 1].map((at) => textAt(stretch, `${at}`)) as [string, string]
      expect(Number(next)).toBeGreaterThanOrEqual(Number(one))
      expect(one).toMatch(/^\d{1,7}(\.\d{1,7})?$/)
    })
    fc.assert(holds)
  })
})
