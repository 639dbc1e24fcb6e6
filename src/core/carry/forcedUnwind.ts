import { zero, type Decimal } from '../number/decimal'
import {
  requireAboveMinusOne,
  requireAtLeastZero,
  requireFinite,
  requirePositive,
  requireShare,
} from '../number/domain'
import { yearDays } from '../time/yearFraction'
import { basisMoveLoss } from './basisMoveLoss'

export type ForcedUnwindArguments = {
  /** Long leg, more than 0 [USD]. */
  notionalUsd: Decimal
  /** Annualised basis at which the trade is carried in the books. */
  fromRate: Decimal
  /** Annualised basis at which it is closed. */
  toRate: Decimal
  /** Left until expiry, more than 0. */
  days: Decimal
  /** Half the spread of each leg in quiet times, at least 0 and less than 1. */
  spotSpreadRate: Decimal
  futuresSpreadRate: Decimal
  /** How many times wider the spreads are for somebody in a hurry, at least 0: 1 is no hurry. */
  urgency: Decimal
  /** Margin for a dollar sold before and after the exchange has raised it, at least 0 and less than 1. */
  marginFromRate: Decimal
  marginToRate: Decimal
  /** What the dollars for it cost a year, above -1. */
  financingRate: Decimal
}

export type ForcedUnwind = {
  basisLossUsd: Decimal
  spreadLossUsd: Decimal
  /** More margin to be posted at once by who keeps the position [USD]. */
  extraMarginUsd: Decimal
  /** What that costs until expiry: no part of the loss, which closing ends [USD]. */
  marginLossUsd: Decimal
  lossUsd: Decimal
  /** As a part of the notional. */
  lossRate: Decimal
  /** What the trade earns a day at the rate in the books [USD]. */
  dayCarryUsd: Decimal
  /** Null where the trade earns nothing. */
  daysOfCarry: Decimal | null
  /** The loss as a multiple of the carry of a year; null in the same case. */
  yearsOfCarry: Decimal | null
  /** What the other side of the trade earns until expiry [USD]. */
  takerUsd: Decimal
  /** The same, a year, on the notional. */
  takerYield: Decimal
  /** Annualised basis at which closing costs nothing. */
  breakEvenRate: Decimal
}

/**
 * What a forced exit from the basis trade costs: shares sold and futures bought back when everybody else does the same.
 *
 *     basisLossUsd = notionalUsd * (toRate - fromRate) * days / 365 [USD]
 *     spreadLossUsd = notionalUsd * (spotSpreadRate + futuresSpreadRate) * urgency [USD]
 *     extraMarginUsd = notionalUsd * (marginToRate - marginFromRate), not below 0 [USD]
 *     marginLossUsd = extraMarginUsd * financingRate * days / 365 [USD]
 *     lossUsd = basisLossUsd + spreadLossUsd [USD]
 *     dayCarryUsd = notionalUsd * fromRate / 365    daysOfCarry = lossUsd / dayCarryUsd    yearsOfCarry = daysOfCarry / 365
 *     takerUsd = notionalUsd * toRate * days / 365 + spreadLossUsd    takerYield = takerUsd / notionalUsd * 365 / days
 *     breakEvenRate = fromRate - spreadLossUsd / notionalUsd * 365 / days
 *
 * Convention: positive is a loss. Held to expiry instead, the trade would still have earned what is in the books, less what
 * raised margin costs; a position that is closed needs none, so that the two are not added.
 *
 * @throws DomainError where the notional or the days are not positive, or a rate is out of bounds
 * @example forcedUnwind({ notionalUsd: 1000000, fromRate: 0.033, toRate: 0.09, days: 30, ...no spread and no margin })
 *   // lossUsd 4684.93..., daysOfCarry 51.8...
 * @see the note on the ETF basis trade of February 2026: 3.3% on the 5th, 9% on the 6th
 */
export function forcedUnwind(given: ForcedUnwindArguments): ForcedUnwind {
  const { notionalUsd, fromRate, toRate, days, spotSpreadRate, futuresSpreadRate, urgency } = given
  const { marginFromRate, marginToRate, financingRate } = given
  requirePositive({ notionalUsd, days })
  requireFinite({ fromRate, toRate })
  requireShare({ spotSpreadRate, futuresSpreadRate, marginFromRate, marginToRate })
  requireAtLeastZero({ urgency })
  requireAboveMinusOne({ financingRate })
  const years = days.div(yearDays('act/365'))
  const basisLossUsd = basisMoveLoss({ notionalUsd, fromRate, toRate, days })
  const spreadLossUsd = notionalUsd.times(spotSpreadRate.plus(futuresSpreadRate)).times(urgency)
  const raised = marginToRate.minus(marginFromRate)
  const extraMarginUsd = raised.isNegative() ? zero : notionalUsd.times(raised)
  const marginLossUsd = extraMarginUsd.times(financingRate).times(years)
  const lossUsd = basisLossUsd.plus(spreadLossUsd)
  const dayCarryUsd = notionalUsd.times(fromRate).div(yearDays('act/365'))
  const daysOfCarry = fromRate.greaterThan(zero) ? lossUsd.div(dayCarryUsd) : null
  const takerUsd = notionalUsd.times(toRate).times(years).plus(spreadLossUsd)
  const yearly = (usd: Decimal) => usd.div(notionalUsd.times(years))
  return {
    basisLossUsd,
    spreadLossUsd,
    extraMarginUsd,
    marginLossUsd,
    lossUsd,
    lossRate: lossUsd.div(notionalUsd),
    dayCarryUsd,
    daysOfCarry,
    yearsOfCarry: daysOfCarry?.div(yearDays('act/365')) ?? null,
    takerUsd,
    takerYield: yearly(takerUsd),
    breakEvenRate: fromRate.minus(yearly(spreadLossUsd)),
  }
}
