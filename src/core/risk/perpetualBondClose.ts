import { requireInverse, type Contract } from '../contract/contract'
import { keptAtExit, statedCosts, type Costs } from '../contract/costs'
import { one, type Decimal } from '../number/decimal'
import { requireContracts, requireFinite, requirePositive } from '../number/domain'

export type PerpetualBondCloseArguments = {
  /** Held after the entry fee [coin]. */
  heldCoin: Decimal
  /** Sold, whole and at least 0. */
  contracts: Decimal
  /** Inverse. */
  contract: Contract
  /** Price at which the perpetual was sold [USD per coin]. */
  entryPrice: Decimal
  /** Prices on the day of closing [USD per coin]. */
  spotPrice: Decimal
  perpetualPrice: Decimal
  /** Received until then, negative where it was paid [USD]. */
  fundingUsd: Decimal
  costs?: Pick<Costs, 'futuresFeeRate' | 'futuresSlippageRate' | 'exitSpotFeeRate' | 'exitSlippageRate'>
}

/**
 * A floating bond closed: the perpetual is bought back, and the coin sold.
 *
 *     faceUsd = contracts * multiplier [USD]
 *     residualUsd = (heldCoin - faceUsd / entryPrice) * spotPrice [USD]
 *     boughtBackUsd = faceUsd * spotPrice / perpetualPrice * (1 - futuresFeeRate) / (1 + futuresSlippageRate) [USD]
 *     perpetualBondClose = (boughtBackUsd + fundingUsd + residualUsd) * (1 - exitSpotFeeRate) * (1 - exitSlippageRate) [USD]
 *
 * Convention: at any prices, whereas perpetualBond expects no premium at the end. Only the premium of the perpetual
 * over spot moves it: a premium wider than at the sale is a loss.
 *
 * @throws DomainError where the contract is linear, a price is not positive, contracts are not whole or a rate is
 *   out of bounds
 * @example perpetualBondClose({ heldCoin: 1000, contracts: 100000, contract: one dollar inverse, entryPrice: 100,
 *   spotPrice: 200, perpetualPrice: 200, fundingUsd: 500 }) // 100500
 * @see perpetualBond
 */
export function perpetualBondClose(given: PerpetualBondCloseArguments): Decimal {
  const { heldCoin, contracts, contract, entryPrice, spotPrice, perpetualPrice, fundingUsd } = given
  requireFinite({ heldCoin, fundingUsd })
  requireContracts({ contracts })
  requireInverse(contract)
  requirePositive({ entryPrice, spotPrice, perpetualPrice })
  const costs = statedCosts(given.costs)
  const { futuresFeeRate, futuresSlippageRate } = costs
  const faceUsd = contracts.times(contract.multiplier)
  const residualUsd = heldCoin.minus(faceUsd.div(entryPrice)).times(spotPrice)
  const boughtBackUsd = faceUsd
    .times(spotPrice)
    .times(one.minus(futuresFeeRate))
    .div(perpetualPrice.times(one.plus(futuresSlippageRate)))
  return boughtBackUsd.plus(fundingUsd).plus(residualUsd).times(keptAtExit(costs))
}
