import type { Costs } from '../contract/costs'
import { one, zero, type Decimal } from '../number/decimal'
import type { FixedBondPurchase } from './purchase'

/** The profit of a bond line by line [USD]: signed, so that costs are negative and rebates positive. */
export type FixedBondAttribution = {
  basisUsd: Decimal
  spotFeeUsd: Decimal
  spotSlippageUsd: Decimal
  futuresFeeUsd: Decimal
  futuresSlippageUsd: Decimal
  settlementFeeUsd: Decimal
  exitSlippageUsd: Decimal
  exitSpotFeeUsd: Decimal
  /** The seven lines after the first together. */
  costsUsd: Decimal
  profitUsd: Decimal
  /** What the lines leave unexplained: 0, but for the sixtieth digit. */
  unexplainedUsd: Decimal
}

/**
 * Where the profit of a fixed-rate bond comes from.
 *
 *     basisUsd = faceUsd - faceUsd * spotPrice / futuresPrice [USD]
 *     spotFeeUsd = -capitalUsd * spotFeeRate [USD]
 *     spotSlippageUsd = coin * spotPrice - capitalUsd * (1 - spotFeeRate) [USD]
 *     futuresFeeUsd = -entryFeeCoin * spotPrice [USD]
 *     futuresSlippageUsd = faceUsd * spotPrice / futuresPrice - faceUsd * spotPrice / futuresExecutionPrice [USD]
 *     settlementFeeUsd = -faceUsd * settlementFeeRate [USD]
 *     exitSlippageUsd = -settledUsd * exitSlippageRate [USD]
 *     exitSpotFeeUsd = -settledUsd * (1 - exitSlippageRate) * exitSpotFeeRate [USD]
 *     profitUsd = finalUsd - capitalUsd = the sum of these lines [USD]
 *
 * Convention: coin is turned into dollars at the spot price of the first day; settledUsd is what is held after the
 * settlement fee and before the sale. fixedBond has checked the arguments.
 */
export function fixedBondAttribution(given: {
  capitalUsd: Decimal
  spotPrice: Decimal
  futuresPrice: Decimal
  costs: Required<Costs>
  purchase: FixedBondPurchase
  settledUsd: Decimal
  finalUsd: Decimal
}): FixedBondAttribution {
  const { capitalUsd, spotPrice, futuresPrice, costs, purchase, settledUsd, finalUsd } = given
  const { faceUsd } = purchase
  const soldAtQuoteUsd = faceUsd.times(spotPrice).div(futuresPrice)
  const soldUsd = faceUsd.times(spotPrice).div(purchase.futuresExecutionPrice)
  const basisUsd = faceUsd.minus(soldAtQuoteUsd)
  const lines = {
    spotFeeUsd: zero.minus(capitalUsd.times(costs.spotFeeRate)),
    spotSlippageUsd: purchase.coin.times(spotPrice).minus(capitalUsd.times(one.minus(costs.spotFeeRate))),
    futuresFeeUsd: zero.minus(purchase.entryFeeCoin.times(spotPrice)),
    futuresSlippageUsd: soldAtQuoteUsd.minus(soldUsd),
    settlementFeeUsd: zero.minus(faceUsd.times(costs.settlementFeeRate)),
    exitSlippageUsd: zero.minus(settledUsd.times(costs.exitSlippageRate)),
    exitSpotFeeUsd: zero.minus(settledUsd.times(one.minus(costs.exitSlippageRate)).times(costs.exitSpotFeeRate)),
  }
  const costsUsd = Object.values(lines).reduce((sum, line) => sum.plus(line))
  const profitUsd = finalUsd.minus(capitalUsd)
  return { basisUsd, ...lines, costsUsd, profitUsd, unexplainedUsd: profitUsd.minus(basisUsd).minus(costsUsd) }
}
