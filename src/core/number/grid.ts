import { Decimal, one } from './decimal'
import { requireFinite, requirePositive, requireWhole } from './domain'

export type GridArguments = {
  from: Decimal
  to: Decimal
  /** Intervals between the points, whole and at least 1: a count, not a market quantity. */
  steps: number
}

/** Digits of a point inside a grid of equal ratios: more than a screen can show, few enough to compute with quickly. */
const interiorDigits = 12

function gridOf({ from, to, steps }: GridArguments, inside: (step: number) => Decimal): Decimal[] {
  const count = new Decimal(steps)
  requirePositive({ steps: count })
  requireWhole({ steps: count })
  const between = Array.from({ length: steps - 1 }, (_, index) => inside(index + 1))
  return [from, ...between, to]
}

/**
 * Evenly spaced points from one value to another, both included, as a chart samples a function.
 *
 *     point = from + (to - from) * step / steps
 *
 * Convention: steps + 1 points, the ends exact; falling where `to` is less.
 *
 * @throws DomainError where the steps are not whole and at least 1
 * @example linearGrid({ from: 0, to: 10, steps: 4 }) // 0, 2.5, 5, 7.5, 10
 * @see NumPy, linspace
 */
export function linearGrid({ from, to, steps }: GridArguments): Decimal[] {
  requireFinite({ from, to })
  return gridOf({ from, to, steps }, (step) => from.plus(to.minus(from).times(step).div(steps)))
}

/**
 * Points at equal ratios from one value to another, both included, as a chart with a logarithmic axis samples a function.
 *
 *     point = from * ((to / from)^(1 / steps))^step
 *
 * Convention: steps + 1 points, the ends exact and those between to 12 digits; ends closer than that make equal points.
 *
 * @throws DomainError where an end is not positive or the steps are not whole and at least 1
 * @example logGrid({ from: 1, to: 1000, steps: 3 }) // 1, 10, 100, 1000
 * @see NumPy, geomspace
 */
export function logGrid({ from, to, steps }: GridArguments): Decimal[] {
  requirePositive({ from, to })
  const ratio = to.div(from).pow(one.div(steps))
  let point = from
  return gridOf({ from, to, steps }, () => {
    point = point.times(ratio)
    return point.toSignificantDigits(interiorDigits)
  })
}

export type LogGridAroundArguments = {
  centre: Decimal
  /** By which the ends are less and greater than the centre, more than 0. */
  factor: Decimal
  /** Intervals between the points, whole and at least 1; the centre is a point where it is even. */
  steps: number
}

/**
 * Points at equal ratios around a value, as far below it as above.
 *
 *     from = centre / factor    to = centre * factor
 *
 * Convention: as logGrid.
 *
 * @throws DomainError where the centre or the factor is not positive or the steps are not whole and at least 1
 * @example logGridAround({ centre: 100, factor: 4, steps: 2 }) // 25, 100, 400
 * @see NumPy, geomspace
 */
export function logGridAround({ centre, factor, steps }: LogGridAroundArguments): Decimal[] {
  requirePositive({ centre, factor })
  return logGrid({ from: centre.div(factor), to: centre.times(factor), steps })
}
