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
  const sorted = points
    .map((point, index) => ({ ...point, index }))
    .toSorted((a, b) => a.x.comparedTo(b.x) || a.index - b.index)
  const [first] = sorted
  if (first === undefined) {
    throw new DomainError({ quantity, requirement: 'must have at least one entry', found: '0' })
  }
  const repeated = sorted.find((point, place) => sorted[place - 1]?.x.equals(point.x) === true)
  if (repeated !== undefined) {
    const path = `${quantity}[${repeated.index}].${abscissa}`
    const found = repeated.x.toString()
    throw new DomainError({ quantity: path, requirement: 'must differ from the other entries', found })
  }
  return (x) => {
    const place = placeOf(sorted, x)
    const [left, right] = [sorted[place - 1], sorted[place]]
    if (right?.x.equals(x) === true) return { y: right.y, extrapolated: false }
    if (left === undefined) return { y: first.y, extrapolated: true }
    if (right === undefined) return { y: left.y, extrapolated: true }
    const rise = right.y.minus(left.y).times(x.minus(left.x))
    return { y: left.y.plus(rise.div(right.x.minus(left.x))), extrapolated: false }
  }
}

/** The place of the first point at x or beyond it, found by halving. */
function placeOf(sorted: readonly Point[], x: Decimal): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]?.x.lessThan(x) === true) low = middle + 1
    else high = middle
  }
  return low
}

/** The height of a broken line at one x. */
export function onBrokenLine(line: BrokenLine, x: Decimal): Interpolated {
  return brokenLine(line)(x)
}
