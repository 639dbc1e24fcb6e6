import { annualisedYields, type AnnualisedYields } from '../curve/annualisedYields'
import type { Decimal } from '../number/decimal'
import { requirePositive } from '../number/domain'
import type { DayCount } from '../time/yearFraction'

export type RollYieldArguments = {
  /** Price of the future that expires first [USD per coin]. */
  nearPrice: Decimal
  /** Price of the future that expires last [USD per coin]. */
  farPrice: Decimal
  /** Days between the two expiries, more than 0; may be fractional. */
  days: Decimal
  /** 'act/365' by default. */
  dayCount?: DayCount
}

export type RollYield = {
  /** [USD per coin] */
  rollBasis: Decimal
  /** Over the days between the expiries, not annualised. */
  rollRate: Decimal
  annualised: AnnualisedYields
}

/**
 * How far the far future trades above the near one: in dollars, as a rate, and as a rate per year.
 *
 *     rollBasis = farPrice - nearPrice [USD per coin]
 *     rollRate = rollBasis / nearPrice
 *     annualised.simple = rollRate * year / days
 *     annualised.compounded = (farPrice / nearPrice)^(year / days) - 1
 *     annualised.continuous = ln(farPrice / nearPrice) * year / days
 *
 * Convention: relative to the near price, which is what rolls. The year has 365 days, or 360 with 'act/360', for all
 * three.
 *
 * @throws DomainError where a price or the days are not positive, or the term is too short to be compounded
 * @example rollYield({ nearPrice: 110, farPrice: 132, days: 365 }) // 22, 0.2; simple 0.2
 * @see the cash-and-carry essay of 2021, on rolling the bond, which prints 15/110 for 22/110
 */
export function rollYield({ nearPrice, farPrice, days, dayCount = 'act/365' }: RollYieldArguments): RollYield {
  requirePositive({ nearPrice, farPrice, days })
  const rollBasis = farPrice.minus(nearPrice)
  return {
    rollBasis,
    rollRate: rollBasis.div(nearPrice),
    annualised: annualisedYields({ paid: nearPrice, received: farPrice, days, dayCount, quantity: 'days' }),
  }
}
