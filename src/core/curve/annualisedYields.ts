import { one, type Decimal } from '../number/decimal'
import { requireResultFrom } from '../number/domain'
import { yearDays, type DayCount } from '../time/yearFraction'

/** One return over a term, as a yearly rate in three conventions. Fractions: 0.5 is 50%. */
export type AnnualisedYields = {
  /** Without interest on interest. */
  simple: Decimal
  /** With the interest reinvested at the end of each term. */
  compounded: Decimal
  /** With the interest reinvested at every moment. */
  continuous: Decimal
}

/**
 * The yearly rates at which `paid` becomes `received` over a term.
 *
 *     simple = (received - paid) / paid * year / days
 *     compounded = (received / paid)^(year / days) - 1
 *     continuous = ln(received / paid) * year / days
 *
 * Convention: the year length serves all three. Both amounts and the days have been checked to be positive.
 *
 * @throws DomainError where the term is so short that compounding outgrows every number
 */
export function annualisedYields(given: {
  paid: Decimal
  received: Decimal
  days: Decimal
  dayCount: DayCount
  /** What the caller calls the days. */
  quantity: string
}): AnnualisedYields {
  const { paid, received, days, quantity } = given
  const year = yearDays(given.dayCount)
  const growth = received.div(paid)
  const compounded = growth.pow(year.div(days)).minus(one)
  requireResultFrom({ quantity, found: days, result: compounded })
  return {
    simple: received.minus(paid).times(year).div(paid.times(days)),
    compounded,
    continuous: growth.ln().times(year).div(days),
  }
}
