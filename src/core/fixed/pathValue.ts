import { one, zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireFinite, requirePositive, requirePriceFrom } from '../number/domain'
import { linearGrid } from '../number/grid'
import { brokenLine } from '../number/interpolation'
import { lazily } from '../number/lazily'
import { requireWithinTerm } from '../time/daysRemaining'

/** What the market asks for the rest of the term on one day after entry. */
export type BasisPathPoint = {
  /** Days after entry, at least 0. */
  day: Decimal
  /** Simple, Act/365. */
  annualisedRate: Decimal
}

export type FixedBondPathValueArguments = {
  faceUsd: Decimal
  /** Unhedged; any sign [coin]. */
  residualCoin: Decimal
  /** On that day [USD per coin]. */
  spotPrice: Decimal
  /** Days from entry to expiry, more than 0. */
  daysToExpiry: Decimal
  /** Days after entry, from 0 to daysToExpiry. */
  day: Decimal
  /** In any order, no day twice. */
  path: readonly BasisPathPoint[]
}

export type FixedBondPathArguments = Omit<FixedBondPathValueArguments, 'day'>

export type FixedBondPathValue = {
  annualisedRate: Decimal
  /** [USD per coin] */
  futuresPrice: Decimal
  valueUsd: Decimal
}

/**
 * What a bond is worth on a day before expiry when the annualised basis follows a given path.
 *
 *     annualisedRate = the path's, in a straight line between its points, and level before the first and after the last
 *     futuresPrice = spotPrice * (1 + annualisedRate * (daysToExpiry - day) / 365) [USD per coin]
 *     valueUsd = faceUsd * spotPrice / futuresPrice + residualCoin * spotPrice [USD]
 *
 * Convention: simple, Act/365; no exit cost. On the last day the future is the spot price, whatever the path says.
 *
 * @throws DomainError where the day is past expiry, the path is empty or has a day twice, or leaves no positive price
 * @example fixedBondPathValue({ faceUsd: 150000, residualCoin: 0, spotPrice: 100, daysToExpiry: 365, day: 0,
 *   path: 1 on day 0 }) // futuresPrice 200, valueUsd 75000
 * @see the cash-and-carry essay of 2021, on marking the bond to market
 */
export function fixedBondPathValue({ day, ...term }: FixedBondPathValueArguments): FixedBondPathValue {
  return fixedBondPath(term)(day)
}

/**
 * The same for many days of one path, which is read only once.
 *
 * @throws DomainError as fixedBondPathValue does, for the day when the day is asked for
 * @example fixedBondPath({ faceUsd: 150000, residualCoin: 0, spotPrice: 100, daysToExpiry: 365, path: 1 on day 0 })(0)
 *   // futuresPrice 200, valueUsd 75000
 * @see fixedBondPathValue for the formulas
 */
export function fixedBondPath(given: FixedBondPathArguments): (day: Decimal) => FixedBondPathValue {
  const { faceUsd, residualCoin, spotPrice, daysToExpiry, path } = given
  requireAtLeastZero({ faceUsd })
  requireFinite({ residualCoin })
  requirePositive({ spotPrice, daysToExpiry })
  for (const [index, point] of path.entries()) {
    requireAtLeastZero({ [`path[${index}].day`]: point.day })
    requireFinite({ [`path[${index}].annualisedRate`]: point.annualisedRate })
  }
  const points = path.map((point) => ({ x: point.day, y: point.annualisedRate }))
  const rateOn = brokenLine({ points, quantity: 'path', abscissa: 'day' })
  return (day) => {
    requireAtLeastZero({ day })
    requireWithinTerm({ quantity: 'day', day, daysToExpiry })
    const annualisedRate = rateOn(day).y
    const growth = one.plus(annualisedRate.times(daysToExpiry.minus(day)).div(365))
    requirePriceFrom({ quantity: 'path', found: annualisedRate, price: growth })
    const valueUsd = faceUsd.div(growth).plus(residualCoin.times(spotPrice))
    return { annualisedRate, futuresPrice: spotPrice.times(growth), valueUsd }
  }
}

export type FixedBondPathOverTermArguments = FixedBondPathArguments & {
  /** Steps of equal length from entry to expiry. */
  steps: number
}

/** Both are computed when they are first read: see lazily. */
export type FixedBondPathOverTerm = {
  /** Days after entry, one more than steps. */
  days: readonly Decimal[]
  /** What the bond is worth on each of them. */
  values: readonly FixedBondPathValue[]
}

/**
 * The same from entry to expiry. A path that no bond can take is refused at once; what it is worth is computed when it is
 * read.
 *
 * @throws DomainError as fixedBondPath does, for any of the days
 * @example fixedBondPathOverTerm({ faceUsd: 150000, residualCoin: 0, spotPrice: 100, daysToExpiry: 365, steps: 1,
 *   path: 1 on day 0 }).values // valueUsd 75000, 150000
 * @see fixedBondPathValue for the formulas
 */
export function fixedBondPathOverTerm({ steps, ...term }: FixedBondPathOverTermArguments): FixedBondPathOverTerm {
  const { path, daysToExpiry } = term
  const valueOn = fixedBondPath(term)
  const overTerm: FixedBondPathOverTerm = lazily(
    {},
    {
      days: () => linearGrid({ from: zero, to: daysToExpiry, steps }),
      values: () => overTerm.days.map(valueOn),
    },
  )
  // Every rate on the way lies between two of the path's, and no day has more time left than the first.
  const isPricedThroughout = path.every(({ annualisedRate }) => {
    const growth = one.plus(annualisedRate.times(daysToExpiry).div(365))
    return growth.isFinite() && growth.greaterThan(zero)
  })
  // Where that does not settle it, each day has to be checked.
  if (!isPricedThroughout) overTerm.days.forEach(valueOn)
  return overTerm
}
