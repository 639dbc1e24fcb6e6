import type { Contract } from '../contract/contract'
import type { Costs } from '../contract/costs'
import { one, withoutNegativeZero, type Decimal } from '../number/decimal'
import { exactRatio, oneMinus, onePlus, ratioTimes, ratioValue } from '../number/exactRatio'
import { coveredLots, remainder, wholeUnits } from '../number/lots'

/** The size that a beginner sells: dollars over the multiplier, whatever the price of the future. */
export type NaiveHedge = {
  contracts: Decimal
  /** Dollars that this size stands for [USD]. */
  faceUsd: Decimal
  /** Left open by that size, at the quoted price; negative where it is over-hedged [coin]. */
  unhedgedCoin: Decimal
  entryFeeCoin: Decimal
  /** Left after that fee [coin]. */
  heldCoin: Decimal
}

/** The first day of a fixed-rate bond: coin bought, future sold. */
export type FixedBondPurchase = {
  /** Bought with the capital [coin]. */
  coin: Decimal
  /** [USD per coin] */
  spotExecutionPrice: Decimal
  /** [USD per coin] */
  futuresExecutionPrice: Decimal
  lots: Decimal
  contracts: Decimal
  /** Value of the contracts sold, at the price of their execution [coin]. */
  notionalCoin: Decimal
  entryFeeCoin: Decimal
  /** Left after the entry fee: the collateral [coin]. */
  heldCoin: Decimal
  /** Unhedged, because it does not pay for another lot; never negative [coin]. */
  residualCoin: Decimal
  /** The same at the spot price of that day [USD]. */
  residualUsd: Decimal
  /** Paid by the hedged part at expiry, at any price [USD]. */
  faceUsd: Decimal
  naive: NaiveHedge
}

/**
 * What is bought and sold on the first day, in the right size and in the naive one.
 *
 *     naive.contracts = capitalUsd / multiplier, in whole lots
 *     naive.unhedgedCoin = coin - naive.contracts * multiplier / futuresPrice [coin]
 *
 * The other formulas are in fixedBond, which has checked the arguments.
 */
export function fixedBondPurchase(given: {
  capitalUsd: Decimal
  spotPrice: Decimal
  futuresPrice: Decimal
  contract: Contract
  costs: Required<Costs>
}): FixedBondPurchase {
  const { capitalUsd, spotPrice, futuresPrice, costs } = given
  const { multiplier, lotSize } = given.contract
  const coinBought = exactRatio({
    numerator: [capitalUsd, oneMinus(costs.spotFeeRate)],
    denominator: [spotPrice, onePlus(costs.spotSlippageRate)],
  })
  const coinPerContract = exactRatio({
    numerator: [multiplier, onePlus(costs.futuresFeeRate)],
    denominator: [futuresPrice, oneMinus(costs.futuresSlippageRate)],
  })
  const { lots, contracts, residual } = coveredLots({ coin: coinBought, coinPerContract, lotSize })
  const coin = ratioValue(coinBought)
  const futuresExecutionPrice = futuresPrice.times(one.minus(costs.futuresSlippageRate))
  const notionalOf = (sold: Decimal) => sold.times(multiplier).div(futuresExecutionPrice)
  const feeOf = (notionalCoin: Decimal) => withoutNegativeZero(notionalCoin.times(costs.futuresFeeRate))
  const notionalCoin = notionalOf(contracts)
  const entryFeeCoin = feeOf(notionalCoin)

  const usdPerLot = exactRatio({ numerator: [multiplier, lotSize], denominator: [] }).numerator
  const naiveContracts = wholeUnits({ amount: capitalUsd, unit: usdPerLot }).times(lotSize)
  const naiveFeeCoin = feeOf(notionalOf(naiveContracts))
  const quotedPerContract = exactRatio({ numerator: [multiplier], denominator: [futuresPrice] })
  return {
    coin,
    spotExecutionPrice: spotPrice.times(one.plus(costs.spotSlippageRate)),
    futuresExecutionPrice,
    lots,
    contracts,
    notionalCoin,
    entryFeeCoin,
    heldCoin: coin.minus(entryFeeCoin),
    residualCoin: ratioValue(residual),
    residualUsd: ratioValue(ratioTimes(residual, spotPrice)),
    faceUsd: contracts.times(multiplier),
    naive: {
      contracts: naiveContracts,
      faceUsd: naiveContracts.times(multiplier),
      unhedgedCoin: ratioValue(
        remainder({ coin: coinBought, coinPerContract: quotedPerContract, contracts: naiveContracts }),
      ),
      entryFeeCoin: naiveFeeCoin,
      heldCoin: coin.minus(naiveFeeCoin),
    },
  }
}
