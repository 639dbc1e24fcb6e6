import { one, type Decimal } from '../number/decimal'
import { requireResultFrom } from '../number/domain'
import { lazily } from '../number/lazily'
import { mayOverflow } from '../number/mayOverflow'
import { yearDays, type DayCount } from '../time/yearFraction'

/**
 * One return over a term, as a yearly rate in three conventions. Fractions: 0.5 is 50%. The last two are computed when
 * they are first read: see lazily.
 */
export type AnnualisedYields = {
  /** Without interest on interest. */
  simple: Decimal
  /** With the interest reinvested at the end of each term. */
  compounded: Decimal
  /** With the interest reinvested at every moment. */
  continuous: Decimal
}

type Term = {
  paid: Decimal
  received: Decimal
  days: Decimal
  dayCount: DayCount
  /** What the caller calls the days. */
  quantity: string
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
 * @throws DomainError where the term is so short that compounding overflows
 * @example annualisedYields({ paid: 100, received: 110, days: 182.5, dayCount: 'act/365' }) // 0.2, 0.21, 0.1906...
 * @see basis
 */
export function annualisedYields(given: Term): AnnualisedYields {
  const { paid, received, days } = given
  const year = yearDays(given.dayCount)
  const yields = lazily(
    { simple: received.minus(paid).times(year).div(paid.times(days)) },
    {
      compounded: () => received.div(paid).pow(year.div(days)).minus(one),
      continuous: () => received.div(paid).ln().times(year).div(days),
    },
  )
  if (mayOverflow({ places: received.e - paid.e + 1, power: year.div(days) })) {
    requireResultFrom({ quantity: given.quantity, found: days, result: yields.compounded })
  }
  return yields
}
