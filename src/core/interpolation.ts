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
 * A broken line as a function of x; beyond the points, the height of the nearest one.
 *
 * @throws DomainError where there is no point, or two have the same x
 */
export function brokenLine({ points, quantity, abscissa }: BrokenLine): (x: Decimal) => Interpolated {
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
  const [first] = sorted
  if (first === undefined) {
    throw new DomainError({ quantity, requirement: 'must have at least one entry', found: '0' })
  }
  return (x) => {
    const right = sorted.find((point) => point.x.greaterThanOrEqualTo(x))
    const left = sorted.findLast((point) => point.x.lessThanOrEqualTo(x))
    if (left === undefined) return { y: first.y, extrapolated: true }
    if (right === undefined) return { y: left.y, extrapolated: true }
    if (left.x.equals(right.x)) return { y: left.y, extrapolated: false }
    const rise = right.y.minus(left.y).times(x.minus(left.x))
    return { y: left.y.plus(rise.div(right.x.minus(left.x))), extrapolated: false }
  }
}

/** The height of a broken line at one x. */
export function onBrokenLine(line: BrokenLine, x: Decimal): Interpolated {
  return brokenLine(line)(x)
}
