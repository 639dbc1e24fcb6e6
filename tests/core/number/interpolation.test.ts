import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { brokenLine, onBrokenLine, type Point } from '../../../src/core/number/interpolation'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'

const point = (x: string, y: string): Point => ({ x: decimal(x), y: decimal(y) })
const line = (...points: Point[]) => ({ points, quantity: 'path', abscissa: 'day' })

describe('brokenLine', () => {
  // By hand: a quarter of the way from 10 to 30 is 15.
  test('is straight between its points, and level beyond them', () => {
    const heightAt = brokenLine(line(point('4', '30'), point('0', '10'), point('8', '0')))
    expect(heightAt(decimal('1'))).toEqual({ y: decimal('15'), extrapolated: false })
    expect(heightAt(decimal('6'))).toEqual({ y: decimal('15'), extrapolated: false })
    expect(heightAt(decimal('-1'))).toEqual({ y: decimal('10'), extrapolated: true })
    expect(heightAt(decimal('9'))).toEqual({ y: decimal('0'), extrapolated: true })
  })

  test('at a point it is that point', () => {
    expect(onBrokenLine(line(point('1', '5')), decimal('1'))).toEqual({ y: decimal('5'), extrapolated: false })
  })

  const heights = decimals({ from: -100, to: 100, places: 3 })
  const lines = fc.uniqueArray(fc.record({ x: heights, y: heights }), {
    minLength: 1,
    maxLength: 8,
    selector: ({ x }) => x.toFixed(),
  })

  test('law: it goes through every point, whatever their order, and never leaves their range', () => {
    const holds = fc.property(lines, heights, (points, x) => {
      const heightAt = brokenLine(line(...points.toReversed()))
      expect(points.every(({ x: at, y }) => heightAt(at).y.equals(y))).toBe(true)
      const sorted = points.map(({ y }) => y).sort((a, b) => a.comparedTo(b))
      const { y } = heightAt(x)
      return y.greaterThanOrEqualTo(sorted[0]!.minus('1e-50')) && y.lessThanOrEqualTo(sorted.at(-1)!.plus('1e-50'))
    })
    fc.assert(holds)
  })

  test('law: through the points of a straight line it is that line', () => {
    const holds = fc.property(fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2 }), heights, (xs, x) => {
      const on = (at: typeof x) => at.times(3).minus(7)
      const points = xs.map((at) => ({ x: decimal(String(at)), y: on(decimal(String(at))) }))
      const { y, extrapolated } = onBrokenLine(line(...points), x)
      return extrapolated || agree(y, on(x), { scale: decimal('1') })
    })
    fc.assert(holds)
  })

  refuses([
    ['path must have at least one entry, was 0', () => brokenLine(line())],
    [
      'path[2].day must differ from the other entries, was 4',
      () => brokenLine(line(point('4', '0'), point('1', '0'), point('4', '1'))),
    ],
  ])
})
