import { statedCosts, type Costs } from '../contract/costs'
import { one, zero, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requireFeeRate, requireResultFrom } from '../number/domain'
import { fundingEvents } from './breakEvenFunding'

export type PerpetualCosts = {
  /** The spot costs of fixedBond, both ways; the costs of a future there are not read. */
  costs?: Costs
  /** Share of the value of the perpetual, at opening and at closing; 0 by default. */
  perpetualFeeRate?: Decimal
  /** Share by which the perpetual is sold below its quote and bought back above it; 0 by default. */
  perpetualSlippageRate?: Decimal
}

export type FloatingReturnArguments = PerpetualCosts & {
  /** Paid at every funding event; positive where the longs pay. */
  rate: Decimal
  /** Days of the term, more than 0; may be fractional. */
  days: Decimal
  /** From one funding event to the next, more than 0 [hours]. */
  intervalHours: Decimal
}

/** Over the whole term, not annualised. */
export type FloatingReturn = {
  /** Where payments stay as they are; below -1 where they take more than the capital. */
  simple: Decimal
  /** Where each payment is hedged again. */
  reinvested: Decimal
  /** Simple and reinvested, after all the trades. */
  netSimple: Decimal
  netReinvested: Decimal
  /** Simple, where the payments lie beside the trade and pay nothing for buying the perpetual back. */
  netUnhedged: Decimal
  /** Share of the dollars that is left after all the trades. */
  keptShare: Decimal
  /** Part of that which buying the perpetual back leaves. */
  boughtBackShare: Decimal
  /** Funding events in the term; may be fractional. */
  events: Decimal
}

/**
 * The return of a floating bond that receives the same funding at every event.
 *
 *     simple = rate * events                          events = days * 24 / intervalHours
 *     reinvested = (1 + rate)^events - 1
 *     netSimple = (1 + simple) * keptShare - 1        netReinvested = (1 + reinvested) * keptShare - 1
 *     netUnhedged = (1 + simple / boughtBackShare) * keptShare - 1
 *     boughtBackShare = (1 - perpetualFeeRate) / (1 + perpetualSlippageRate)
 *
 * Convention: the coin trades at a spot price that stands still, and the perpetual at the same price. Lots and the fees of
 * re-hedging are left aside; the number of events is not rounded. A fixed return net of costs is compared with the net
 * figures, a gross one with the gross ones. netUnhedged is what a ledger of payments that are left lying comes to; netSimple
 * takes the closing costs off them too.
 *
 * @throws DomainError where the rate is -1 or less, days or interval are not positive, or a cost is out of bounds
 * @example floatingReturn({ rate: 0.0001, days: 90, intervalHours: 8, perpetualFeeRate: 0.0005 })
 *   // simple 0.027, netSimple 1.027 * 0.9995 / 1.0005 - 1, netUnhedged (0.9995 + 0.027) / 1.0005 - 1
 * @see the cash-and-carry essay of 2021, on the fixed and the floating bond
 */
export function floatingReturn(given: FloatingReturnArguments): FloatingReturn {
  return returnAt(given, 'rate')
}

/** The same for a caller that has another name for the rate. */
export function returnAt(given: FloatingReturnArguments, quantity: string): FloatingReturn {
  const { rate } = given
  requireAboveMinusOne({ [quantity]: rate })
  const events = fundingEvents(given)
  const simple = rate.times(events)
  const growth = one.plus(rate).pow(events)
  requireResultFrom({ quantity, found: rate, result: growth })
  const keptShare = keptByPerpetual(given)
  const boughtBackShare = keptAtBuyBack(given)
  const net = (grown: Decimal) => grown.times(keptShare).minus(one)
  return {
    simple,
    reinvested: growth.minus(one),
    netSimple: net(one.plus(simple)),
    netReinvested: net(growth),
    netUnhedged: net(one.plus(simple.div(boughtBackShare))),
    keptShare,
    boughtBackShare,
    events,
  }
}

/**
 * The share of the dollars left after buying coin, selling the perpetual, buying it back and selling the coin.
 *
 *     (1 - spotFeeRate) / (1 + spotSlippageRate) * (1 - perpetualSlippageRate) / (1 + perpetualFeeRate)
 *       * (1 - perpetualFeeRate) / (1 + perpetualSlippageRate) * (1 - exitSpotFeeRate) * (1 - exitSlippageRate)
 *
 * @throws DomainError where a cost is out of bounds
 */
export function keptByPerpetual(given: PerpetualCosts): Decimal {
  const { perpetualFeeRate = zero, perpetualSlippageRate = zero } = given
  requireFeeRate({ perpetualFeeRate, perpetualSlippageRate })
  const { spotFeeRate, spotSlippageRate, exitSpotFeeRate, exitSlippageRate } = statedCosts(given.costs)
  const without = (share: Decimal) => one.minus(share)
  return without(spotFeeRate)
    .times(without(perpetualSlippageRate))
    .times(without(perpetualFeeRate))
    .times(without(exitSpotFeeRate))
    .times(without(exitSlippageRate))
    .div(one.plus(spotSlippageRate))
    .div(one.plus(perpetualFeeRate))
    .div(one.plus(perpetualSlippageRate))
}

/** What buying the perpetual back leaves of its value: (1 - perpetualFeeRate) / (1 + perpetualSlippageRate). */
export function keptAtBuyBack({ perpetualFeeRate = zero, perpetualSlippageRate = zero }: PerpetualCosts): Decimal {
  return one.minus(perpetualFeeRate).div(one.plus(perpetualSlippageRate))
}
