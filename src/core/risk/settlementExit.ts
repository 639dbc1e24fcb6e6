import type { Decimal } from '../number/decimal'
import { requireAboveMinusOne, requireAtLeastZero, requirePositive, requireWhole } from '../number/domain'

const minutesOfYear = 525_600
const hoursOfYear = 8_760

export type SettlementExitArguments = {
  /** To be sold at the price of the settlement, at least 0 [USD]. */
  amountUsd: Decimal
  /** Standard deviation of the logarithm of the price over a year, more than 0. */
  volatility: Decimal
  /** Over which the venue averages the index, more than 0 [minutes]. */
  windowMinutes: Decimal
  /** Equal parts sold along the window, each at the end of its stretch; whole, at least 1. */
  slices: Decimal
  /** After the window, until the coin can be withdrawn and sold, at least 0 [hours]. */
  delayHours: Decimal
  /** Simple annual rate. */
  costOfCapital: Decimal
}

/** One standard deviation of what the sale brings against the settlement price. */
export type ExitSpread = {
  /** Share of the amount. */
  rate: Decimal
  usd: Decimal
}

export type SettlementExit = {
  /** In equal parts along the window, from coin that is at hand. */
  sliced: ExitSpread
  /** All at its end. */
  end: ExitSpread
  /** All when the coin has been withdrawn. */
  delayed: ExitSpread
  /** Cost of capital over the delay [USD]. */
  delayInterestUsd: Decimal
}

/**
 * How far the sale of the coin may miss the average price at which the future settles.
 *
 *     end = volatility * sqrt(W / 3)    W = windowMinutes / 525600 [years]
 *     sliced = volatility * sqrt(W / (3 * slices^2))
 *     delayed = volatility * sqrt(W / 3 + delayHours / 8760)
 *     usd = amountUsd * rate [USD]
 *     delayInterestUsd = amountUsd * costOfCapital * delayHours / 8760 [USD]
 *
 * Convention: one standard deviation, either way and of mean 0, at constant volatility, to the first order in the move of
 * the window; a year of 365 days that all trade. Slices have no delay: they are sold from coin that stands elsewhere.
 *
 * @throws DomainError where the volatility or the window is not positive, the slices are not whole and at least 1, the
 *   amount or the delay is negative, or the cost of capital is not above -1
 * @example settlementExit({ amountUsd: 150000, volatility: 0.6, windowMinutes: 120, slices: 2, delayHours: 0,
 *   costOfCapital: 0 }).end.rate // 0.00523..., and half of it in two slices
 * @see the variance of a Brownian motion about its average, a third of its time: Hull, on Asian options
 */
export function settlementExit(given: SettlementExitArguments): SettlementExit {
  const { amountUsd, volatility, windowMinutes, slices, delayHours, costOfCapital } = given
  requirePositive({ volatility, windowMinutes, slices })
  requireWhole({ slices })
  requireAtLeastZero({ amountUsd, delayHours })
  requireAboveMinusOne({ costOfCapital })
  const averaged = windowMinutes.div(3 * minutesOfYear)
  const delay = delayHours.div(hoursOfYear)
  const spread = (rate: Decimal): ExitSpread => ({ rate, usd: amountUsd.times(rate) })
  const end = volatility.times(averaged.sqrt())
  return {
    sliced: spread(end.div(slices)),
    end: spread(end),
    delayed: spread(volatility.times(averaged.plus(delay).sqrt())),
    delayInterestUsd: amountUsd.times(costOfCapital).times(delay),
  }
}
