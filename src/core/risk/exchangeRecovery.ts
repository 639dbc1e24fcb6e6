import { keptAtExit, statedCosts, type Costs } from '../contract/costs'
import { one, type Decimal } from '../number/decimal'
import {
  requireAboveMinusOne,
  requireAtLeastZero,
  requireGrowth,
  requirePositive,
  requireShare,
} from '../number/domain'
import { yearFraction } from '../time/yearFraction'

export type ExchangeRecoveryArguments = {
  /** All coin of the trade, wherever it is kept [coin]. */
  heldCoin: Decimal
  /** Part of it at the exchange, at least 0 [coin]. */
  depositCoin: Decimal
  /** At which the coin is counted [USD per coin]. */
  price: Decimal
  /** Part of the deposit that comes back, at least 0 and less than 1. */
  recoveryRate: Decimal
  /** In the whole trade, more than 0 [USD]. */
  capitalUsd: Decimal
  /** Simple annual rate of an alternative without the risk. */
  costOfCapital: Decimal
  /** Until the trade ends, more than 0; may be fractional. */
  days: Decimal
  /** What selling the coin that is left costs; 0 by default. */
  exitCosts?: Pick<Costs, 'exitSpotFeeRate' | 'exitSlippageRate'>
}

export type ExchangeRecovery = {
  /** [coin] */
  lossCoin: Decimal
  /** [USD] */
  lossUsd: Decimal
  /** Share of the capital. */
  lossRate: Decimal
  /** What is kept elsewhere, and what comes back, sold [USD]. */
  recoveredUsd: Decimal
  /** What the capital would bring without the risk [USD]. */
  requiredUsd: Decimal
}

/**
 * What a failed exchange takes of a trade, what is left, and what the capital would have brought elsewhere.
 *
 *     lossCoin = depositCoin * (1 - recoveryRate) [coin]
 *     lossUsd = lossCoin * price [USD]
 *     lossRate = lossUsd / capitalUsd
 *     recoveredUsd = (heldCoin - lossCoin) * price * (1 - exitSpotFeeRate) * (1 - exitSlippageRate) [USD]
 *     requiredUsd = capitalUsd * (1 + costOfCapital * days / 365) [USD]
 *
 * Convention: simple, Act/365; the coin is counted at one price. What is left is sold like the coin of a trade that ends
 * well, so that both are dollars in hand; a deposit that the running profit has changed is exchangeExposure's. More at the exchange than the trade holds is counted as lost as well.
 *
 * @throws DomainError where the deposit is negative, the recovery rate is not in [0, 1), a rate is out of bounds, or
 *   price, capital or days are not positive, or a simple cost of capital takes all of it over the term
 * @example exchangeRecovery({ heldCoin: 1000, depositCoin: 1000, price: 100, recoveryRate: 0.4, capitalUsd: 100000,
 *   costOfCapital: 0.2, days: 365 }) // lossUsd 60000, lossRate 0.6, recoveredUsd 40000, requiredUsd 120000
 * @see exchangeDefault for the probability that follows
 */
export function exchangeRecovery(given: ExchangeRecoveryArguments): ExchangeRecovery {
  const { heldCoin, depositCoin, price, recoveryRate, capitalUsd, costOfCapital, days } = given
  requireAtLeastZero({ heldCoin, depositCoin })
  requireShare({ recoveryRate })
  requirePositive({ price, capitalUsd, days })
  requireAboveMinusOne({ costOfCapital })
  requireGrowth({ costOfCapital, days })
  const lossCoin = depositCoin.times(one.minus(recoveryRate))
  const lossUsd = lossCoin.times(price)
  return {
    lossCoin,
    lossUsd,
    lossRate: lossUsd.div(capitalUsd),
    recoveredUsd: heldCoin
      .minus(lossCoin)
      .times(price)
      .times(keptAtExit(statedCosts(given.exitCosts))),
    requiredUsd: capitalUsd.times(one.plus(costOfCapital.times(yearFraction({ days })))),
  }
}
