import { one, zero, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requirePositive } from '../number/domain'
import { keptAtBuyBack, keptByPerpetual, type PerpetualCosts } from './return'

export type CostRecoveryArguments = PerpetualCosts & {
  /** Paid at every funding event; positive where the longs pay. */
  rate: Decimal
  /** From one funding event to the next, more than 0 [hours]. */
  intervalHours: Decimal
}

export type CostRecovery = {
  /** Share of the dollars that is left after all the trades, in and out. */
  keptShare: Decimal
  /** Funding that recovers those costs, as a share of the capital. */
  neededRate: Decimal
  /** Until it has been paid; null where this funding never does it [days]. */
  days: Decimal | null
}

/**
 * How long a floating bond is held until its funding has paid for entry and exit.
 *
 *     neededRate = (1 / keptShare - 1) * (1 - perpetualFeeRate) / (1 + perpetualSlippageRate)
 *     days = neededRate / rate * intervalHours / 24
 *
 * Convention: the same funding at every event, not reinvested; a spot price that stands still; lots left aside, events not
 * rounded. Where nothing was taken, or a rebate paid, the days are 0.
 *
 * @throws DomainError where the rate is -1 or less, the interval is not positive, or a cost is out of bounds
 * @example costRecovery({ rate: 0.0001, intervalHours: 8, perpetualFeeRate: 0.0005 }) // 0.001 needed, 3.33... days
 * @see floatingReturn, whose netUnhedged is 0 after these days
 */
export function costRecovery(given: CostRecoveryArguments): CostRecovery {
  const { rate, intervalHours } = given
  requireAboveMinusOne({ rate })
  requirePositive({ intervalHours })
  const keptShare = keptByPerpetual(given)
  const neededRate = one.div(keptShare).minus(one).times(keptAtBuyBack(given))
  const isPaid = neededRate.lessThanOrEqualTo(zero)
  const days = rate.greaterThan(zero) ? neededRate.div(rate).times(intervalHours).div(24) : null
  return { keptShare, neededRate, days: isPaid ? zero : days }
}
