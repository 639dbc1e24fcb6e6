import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fittedLine, heightAt } from '../../../src/core'
import { refuses } from '../refusals'
import { decimals } from '../samples'

const point = (x: string, y: string) => ({ x: decimal(x), y: decimal(y) })

describe('fittedLine', () => {
  // By hand: means 1 and 2; (-1)(-1) + 0 + 1*0 = 1 over 2, so 0.5, and 2 - 0.5 = 1.5.
  test('(0, 1), (1, 3), (2, 2) lie around 1.5 + 0.5x', () => {
    const line = fittedLine({ points: [point('0', '1'), point('1', '3'), point('2', '2')] })
    expect([line?.intercept.toFixed(), line?.slope.toFixed()]).toEqual(['1.5', '0.5'])
    expect(line === null ? null : heightAt(line, decimal('4'))).toEqual(decimal('3.5'))
  })

  test('two points, or any number over one x, have no line', () => {
    expect(fittedLine({ points: [point('0', '1'), point('1', '3')] })).toBeNull()
    expect(fittedLine({ points: [point('7', '1'), point('7', '3'), point('7', '2')] })).toBeNull()
  })

  const figures = decimals({ from: -100, to: 100, places: 3 })
  test('law: points on a line lie on the fitted one', () => {
    const holds = fc.property(figures, figures, fc.uniqueArray(fc.integer(), { minLength: 3 }), (from, slope, xs) => {
      const points = xs.map((x) => ({ x: decimal(`${x}`), y: slope.times(x).plus(from) }))
      const line = fittedLine({ points })
      const tolerance = decimal('1e-40')
      expect(line?.slope.minus(slope).abs().lessThan(tolerance)).toBe(true)
      expect(line?.intercept.minus(from).abs().lessThan(tolerance)).toBe(true)
    })
    fc.assert(holds)
  })

  test('law: the distances above the line are those below it', () => {
    const points = fc.array(fc.record({ x: figures, y: figures }), { minLength: 3, maxLength: 8 })
    const holds = fc.property(points, (given) => {
      const line = fittedLine({ points: given })
      if (line === null) return
      const over = given.map(({ x, y }) => y.minus(line.intercept).minus(line.slope.times(x)))
      const sum = over.reduce((so, one) => so.plus(one), decimal('0'))
      expect(sum.abs().lessThan(decimal('1e-30'))).toBe(true)
    })
    fc.assert(holds)
  })

  refuses([
    [
      'points[0].y must be a finite number, was Infinity',
      () => fittedLine({ points: [{ x: decimal('1'), y: decimal('1').div(0) }] }),
    ],
  ])
})
