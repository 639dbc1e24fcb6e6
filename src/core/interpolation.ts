import type { Decimal } from './decimal'
import { DomainError } from './domainError'

export type Point = { x: Decimal; y: Decimal }

/** A height on the line, and whether it had to be taken from beyond its points. */
export type Interpolated = { y: Decimal; extrapolated: boolean }

/** A broken line through points given in any order. */
export type BrokenLine = {
  points: readonly Point[]
  /** Path of the list in the caller's arguments. */
  quantity: string
  /** The caller's name of x. */
  abscissa: string
}

/**
 * The height of a broken line at x; beyond the points, that of the nearest one.
 *
 * @throws DomainError where there is no point, or two have the same x
 */
export function onBrokenLine({ points, quantity, abscissa }: BrokenLine, x: Decimal): Interpolated {
  points.forEach((point, index) => {
    if (!points.slice(0, index).some((earlier) => earlier.x.equals(point.x))) return
    const path = `${quantity}[${index}].${abscissa}`
    throw new DomainError({
      quantity: path,
      requirement: 'must differ from the other entries',
      found: point.x.toString(),
    })
  })
  const sorted = points.toSorted((a, b) => a.x.comparedTo(b.x))
  const right = sorted.find((point) => point.x.greaterThanOrEqualTo(x))
  const left = sorted.findLast((point) => point.x.lessThanOrEqualTo(x))
  const nearest = left ?? right
  if (nearest === undefined) {
    throw new DomainError({ quantity, requirement: 'must have at least one entry', found: '0' })
  }
  if (left === undefined || right === undefined) return { y: nearest.y, extrapolated: true }
  if (left.x.equals(right.x)) return { y: left.y, extrapolated: false }
  const rise = right.y.minus(left.y).times(x.minus(left.x))
  return { y: left.y.plus(rise.div(right.x.minus(left.x))), extrapolated: false }
}
