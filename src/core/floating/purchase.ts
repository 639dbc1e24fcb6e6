import { withoutNegativeZero, zero } from '../number/decimal'
import { exactRatio, onePlus, ratioValue } from '../number/exactRatio'
import { coveredLots } from '../number/lots'
import type { FloatingBondArguments, FloatingBondPurchase } from './figures'

/** The first sale of a floating bond; its formulas are in floatingBond, which has checked the arguments. */
export function floatingBondPurchase(given: FloatingBondArguments): FloatingBondPurchase {
  const { capitalUsd, spotPrice, feeRate = zero } = given
  const { multiplier, lotSize } = given.contract
  const coin = exactRatio({ numerator: [capitalUsd], denominator: [spotPrice] })
  const coinPerContract = exactRatio({ numerator: [multiplier, onePlus(feeRate)], denominator: [spotPrice] })
  const { lots, contracts, residual } = coveredLots({ coin, coinPerContract, lotSize })
  const notionalCoin = contracts.times(multiplier).div(spotPrice)
  return {
    coin: ratioValue(coin),
    lots,
    contracts,
    notionalCoin,
    entryFeeCoin: withoutNegativeZero(notionalCoin.times(feeRate)),
    entryResidualCoin: ratioValue(residual),
  }
}
