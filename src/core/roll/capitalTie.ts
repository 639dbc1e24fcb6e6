import { one, type Decimal } from '../number/decimal'
import { nearestTie, quotient, type RollEnd, type TieQuestion } from './tie'

/**
 * The cost of capital at which an alternative ties with the best of the others.
 *
 *     costOfCapital = (otherCashUsd - cashUsd) / (cashUsd * otherYears - otherCashUsd * years)    years = cashDay / 365
 *
 * Convention: what each is worth today is compared: the growth to the horizon is the same for all. null where no rate that
 * leaves dollars at the horizon does it.
 */
export function capitalTie({ market, own, others }: TieQuestion): Decimal | null {
  const { horizonDays, costOfCapital } = market
  const leavesDollars = (rate: Decimal) => rate.greaterThan(-1) && rate.times(horizonDays).greaterThan(-365)
  return nearestTie({
    others,
    rate: costOfCapital,
    tieWith: (other) => {
      // Dollars in hand on the same day grow alike: no rate makes them equal.
      if (other.cashDay.equals(own.cashDay)) return null
      const perRate = own.cashUsd.times(yearsTo(other)).minus(other.cashUsd.times(yearsTo(own)))
      const rate = quotient(other.cashUsd.minus(own.cashUsd), perRate)
      return rate !== null && leavesDollars(rate) ? rate : null
    },
    dollarsAt: (other, rate) => other.cashUsd.div(one.plus(rate.times(yearsTo(other)))),
  })
}

const yearsTo = ({ cashDay }: RollEnd) => cashDay.div(365)
