import { statedCosts } from '../contract/costs'
import { withoutNegativeZero, zero } from '../number/decimal'
import { exactRatio, oneMinus, onePlus, ratioValue } from '../number/exactRatio'
import { coveredLots } from '../number/lots'
import type { FloatingBondArguments, FloatingBondPurchase } from './figures'

/** The first sale of a floating bond; its formulas are in floatingBond, which has checked the arguments. */
export function floatingBondPurchase(given: FloatingBondArguments): FloatingBondPurchase {
  const { capitalUsd, spotPrice, feeRate = zero, slippageRate = zero } = given
  const { spotFeeRate, spotSlippageRate } = statedCosts(given.costs)
  const { multiplier, lotSize } = given.contract
  const [bought, sold] = [onePlus(spotSlippageRate), oneMinus(slippageRate)]
  const coin = exactRatio({ numerator: [capitalUsd, oneMinus(spotFeeRate)], denominator: [spotPrice, bought] })
  const coinPerContract = exactRatio({ numerator: [multiplier, onePlus(feeRate)], denominator: [spotPrice, sold] })
  const { lots, contracts, residual } = coveredLots({ coin, coinPerContract, lotSize })
  const saleExecutionPrice = spotPrice.times(sold)
  const notionalCoin = contracts.times(multiplier).div(saleExecutionPrice)
  return {
    coin: ratioValue(coin),
    spotExecutionPrice: spotPrice.times(bought),
    saleExecutionPrice,
    lots,
    contracts,
    notionalCoin,
    entryFeeCoin: withoutNegativeZero(notionalCoin.times(feeRate)),
    entryResidualCoin: ratioValue(residual),
  }
}
