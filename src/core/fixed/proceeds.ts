import { keptAtExit, type Costs } from '../contract/costs'
import { one, type Decimal } from '../number/decimal'
import type { FixedBondPurchase } from './purchase'

/**
 * What a fixed-rate bond pays at expiry, the residual valued at the spot price of the first day.
 *
 *     settledUsd = faceUsd * (1 - settlementFeeRate) + residualUsd [USD]
 *     finalUsd = settledUsd * (1 - exitSpotFeeRate) * (1 - exitSlippageRate) [USD]
 *
 * @see fixedBond
 */
export function fixedBondProceeds(given: {
  purchase: Pick<FixedBondPurchase, 'faceUsd' | 'residualUsd'>
  costs: Pick<Required<Costs>, 'settlementFeeRate' | 'exitSpotFeeRate' | 'exitSlippageRate'>
}): { settledUsd: Decimal; finalUsd: Decimal } {
  const { purchase, costs } = given
  const settledUsd = purchase.faceUsd.times(one.minus(costs.settlementFeeRate)).plus(purchase.residualUsd)
  return { settledUsd, finalUsd: settledUsd.times(keptAtExit(costs)) }
}
