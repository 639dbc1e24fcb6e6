import { zero, type Decimal } from './decimal'
import { requireFinite } from './domain'
import type { Point } from './interpolation'

/** y = intercept + slope * x */
export type Line = { intercept: Decimal; slope: Decimal }

/**
 * The straight line with the least sum of squared distances in y.
 *
 *     slope = sum((x - meanX) * (y - meanY)) / sum((x - meanX)^2)
 *     intercept = meanY - slope * meanX
 *
 * Convention: every point counts the same. Null for fewer than three points, or where all have one x: through two points
 * every line fits, and says nothing of either.
 *
 * @throws DomainError where a coordinate is not finite
 * @example fittedLine({ points: (0, 1), (1, 3), (2, 2) }) // intercept 1.5, slope 0.5
 * @see Legendre, "Nouvelles méthodes pour la détermination des orbites des comètes", 1805
 */
export function fittedLine({ points }: { points: readonly Point[] }): Line | null {
  for (const [index, { x, y }] of points.entries())
    requireFinite({ [`points[${index}].x`]: x, [`points[${index}].y`]: y })
  if (points.length < 3) return null
  const mean = (values: readonly Decimal[]) => values.reduce((sum, one) => sum.plus(one), zero).div(values.length)
  const [meanX, meanY] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))]
  let [together, alone] = [zero, zero]
  for (const { x, y } of points) {
    const away = x.minus(meanX)
    together = together.plus(away.times(y.minus(meanY)))
    alone = alone.plus(away.times(away))
  }
  if (alone.isZero() || points.every(({ x }) => x.equals(points[0]?.x ?? x))) return null
  const slope = together.div(alone)
  return { intercept: meanY.minus(slope.times(meanX)), slope }
}

/**
 * The height of a line at one x.
 *
 *     heightAt = intercept + slope * x
 *
 * @example heightAt({ intercept: 1.5, slope: 0.5 }, 4) // 3.5
 * @see fittedLine
 */
export const heightAt = ({ intercept, slope }: Line, x: Decimal): Decimal => intercept.plus(slope.times(x))
