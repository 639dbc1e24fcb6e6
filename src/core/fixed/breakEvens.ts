import { payableRate, type Costs } from '../contract/costs'
import { one, zero, type Decimal } from '../number/decimal'

/** Each the value of one argument at which the bond yields the cost of capital, all others as they are; null where none does. */
export type FixedBondBreakEvens = {
  /** futuresPrice, lots aside [USD per coin]. */
  futuresPrice: Decimal | null
  /** costs.futuresFeeRate, lots aside. */
  futuresFeeRate: Decimal | null
  /** costs.exitSlippageRate, whole lots included: what else may be lost on the way out. */
  exitSlippageRate: Decimal | null
}

/**
 * Where a bond stops paying more than its capital costs.
 *
 *     requiredUsd = capitalUsd * (1 + costOfCapital * daysToExpiry / 365) [USD]
 *     perPrice = coin * (1 - futuresSlippageRate) * (1 - settlementFeeRate) * (1 - exitSpotFeeRate) * (1 - exitSlippageRate)
 *     futuresPrice = requiredUsd * (1 + futuresFeeRate) / perPrice [USD per coin]
 *     futuresFeeRate = futuresPrice given * perPrice / requiredUsd - 1
 *     exitSlippageRate = 1 - requiredUsd * (1 - exitSlippageRate given) / finalUsd
 *
 * Convention: fixedBond has checked the arguments. null where the cost of capital is so negative that nothing is
 * required, or where no payable rate does it: see payableRate.
 */
export function fixedBondBreakEvens(given: {
  capitalUsd: Decimal
  futuresPrice: Decimal
  daysToExpiry: Decimal
  costOfCapital: Decimal
  costs: Required<Costs>
  coin: Decimal
  finalUsd: Decimal
}): FixedBondBreakEvens {
  const { capitalUsd, futuresPrice, daysToExpiry, costOfCapital, costs, coin, finalUsd } = given
  const requiredUsd = capitalUsd.times(one.plus(costOfCapital.times(daysToExpiry).div(365)))
  if (!requiredUsd.greaterThan(zero)) return { futuresPrice: null, futuresFeeRate: null, exitSlippageRate: null }
  const perPrice = coin
    .times(one.minus(costs.futuresSlippageRate))
    .times(one.minus(costs.settlementFeeRate))
    .times(one.minus(costs.exitSpotFeeRate))
    .times(one.minus(costs.exitSlippageRate))
  return {
    futuresPrice: requiredUsd.times(one.plus(costs.futuresFeeRate)).div(perPrice),
    futuresFeeRate: payableRate({
      rate: futuresPrice.times(perPrice).div(requiredUsd).minus(one),
      given: costs.futuresFeeRate,
    }),
    exitSlippageRate: payableRate({
      rate: one.minus(requiredUsd.times(one.minus(costs.exitSlippageRate)).div(finalUsd)),
      given: costs.exitSlippageRate,
    }),
  }
}
