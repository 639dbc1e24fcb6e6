import { one, type Decimal } from '../number/decimal'
import { placesOf, unitsOf } from '../number/fixedPoint'
import { tenTo } from '../number/tenTo'
import type { FloatingBondPurchase, FundingEvent } from './figures'
import type { LotUsd } from './rehedgeLots'

/** The units of a ledger, and what stays the same in it from event to event. */
export type LedgerUnits = LotUsd & {
  /** Places of a rate, a price, an amount of coin, one of dollars, and the size of a lot. */
  places: { rate: number; price: number; coin: number; usd: number; lot: number }
  /** Contracts of a lot. */
  lotContracts: bigint
  /** Value of a lot. */
  lotUsd: bigint
  /** Dollars of a lot for one unit of the rate. */
  lotUsdPerRate: bigint
  /** Fee of one lot traded; negative for a rebate. */
  lotFeeUsd: bigint
}

type Given = {
  purchase: Pick<FloatingBondPurchase, 'coin'>
  spotPrice: Decimal
  multiplier: Decimal
  lotSize: Decimal
  feeRate: Decimal
  fundings: readonly FundingEvent[]
}

/** Digits of the least amount that a ledger can name, a payment or a fee on one lot; what is larger has more. */
const leastDigits = 56

/**
 * The units of a ledger, so fine that its dollars are exact but for the price moves of the residual, and that coin is cut
 * beyond the digits of an answer.
 *
 * Convention: places.usd = places.coin + places.price, so that coin times price is dollars without a division.
 */
export function ledgerUnits(given: Given): LedgerUnits {
  const { multiplier, lotSize, feeRate, fundings } = given
  const rates = fundings.map(({ rate }) => rate)
  const prices = fundings.map(({ price }) => price)
  const rate = placesOf(rates)
  const price = placesOf(prices)
  const fee = placesOf([feeRate])
  const [multiplied, size] = [placesOf([multiplier]), placesOf([lotSize])]
  const lot = multiplied + size
  const needed = leastDigits - leastExponent(given) + greatestOf(exponents(prices))
  const coin = Math.max(0, needed, lot + Math.max(rate, fee) - price)
  const usd = coin + price

  const lotContracts = unitsOf(lotSize, size)
  const bareLot = unitsOf(multiplier, multiplied) * lotContracts
  const lotUsd = bareLot * tenTo(usd - lot)
  const lotFeeUsd = bareLot * unitsOf(feeRate, fee) * tenTo(usd - lot - fee)
  return {
    lotContracts,
    lotUsd,
    lotFeeUsd,
    sellingUsd: lotUsd + lotFeeUsd,
    buyingUsd: lotUsd - lotFeeUsd,
    lotUsdPerRate: bareLot * tenTo(usd - lot - rate),
    places: { rate, price, coin, usd, lot: size },
  }
}

/** Magnitude of the least amount, in dollars: of one lot, or of a sum that does not make one, at the least of the rates. */
function leastExponent({ purchase, spotPrice, multiplier, lotSize, feeRate, fundings }: Given): number {
  const lot = multiplier.e + lotSize.e
  const held = purchase.coin.e + spotPrice.e
  const rates = exponents([one, feeRate, ...fundings.map(({ rate }) => rate)])
  return Math.min(lot, held) + leastOf(rates)
}

const exponents = (values: readonly Decimal[]): number[] =>
  values.filter((value) => !value.isZero()).map((value) => value.e)

const greatestOf = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0)

const leastOf = (values: readonly number[]): number => values.reduce((least, value) => Math.min(least, value), 0)
