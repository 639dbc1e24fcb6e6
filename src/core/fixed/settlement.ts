import { requireInverse, type Contract } from '../contract/contract'
import { keptAtExit, statedCosts, type Costs } from '../contract/costs'
import { positionPnl } from '../contract/positionPnl'
import { one, zero, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requireContracts, requireFinite, requirePositive } from '../number/domain'

export type FixedBondSettlementArguments = {
  /** Held after the entry fee; any sign, negative is coin owed [coin]. */
  heldCoin: Decimal
  /** Sold, whole and at least 0; with 0 it is the coin alone. */
  contracts: Decimal
  /** Inverse. */
  contract: Contract
  /** Price at which the future was sold [USD per coin]. */
  entryPrice: Decimal
  /** Price at which the future expires [USD per coin]. */
  settlementPrice: Decimal
  /** By which the price moves between the settlement and the sale of the coin; more than -1, 0 by default. */
  saleMoveRate?: Decimal
  costs?: Pick<Costs, 'settlementFeeRate' | 'exitSpotFeeRate' | 'exitSlippageRate'>
}

/** The ledger of the last day. Fees and slippage are positive where they cost. */
export type FixedBondSettlement = {
  coinLegUsd: Decimal
  futuresPnlCoin: Decimal
  futuresPnlUsd: Decimal
  equityCoin: Decimal
  equityUsd: Decimal
  settlementFeeCoin: Decimal
  soldCoin: Decimal
  salePrice: Decimal
  saleUsd: Decimal
  exitSlippageUsd: Decimal
  exitSpotFeeUsd: Decimal
  finalUsd: Decimal
}

/**
 * The last day of a bond, line by line: the future settles, the coin is withdrawn and sold.
 *
 *     coinLegUsd = heldCoin * settlementPrice [USD]
 *     futuresPnlCoin = contracts * multiplier * (1 / settlementPrice - 1 / entryPrice) [coin]
 *     equityCoin = heldCoin + futuresPnlCoin [coin]
 *     settlementFeeCoin = contracts * multiplier / settlementPrice * settlementFeeRate [coin]
 *     soldCoin = equityCoin - settlementFeeCoin [coin]
 *     salePrice = settlementPrice * (1 + saleMoveRate) [USD per coin]
 *     saleUsd = soldCoin * salePrice [USD]
 *     exitSlippageUsd = saleUsd * exitSlippageRate [USD]
 *     exitSpotFeeUsd = (saleUsd - exitSlippageUsd) * exitSpotFeeRate [USD]
 *     finalUsd = saleUsd - exitSlippageUsd - exitSpotFeeUsd [USD]
 *
 * Convention: equity and futuresPnlUsd are in dollars at the settlement price. A wrongly sized position may end below 0:
 * that is owed, and stays as it is. Known weakness: the costs of a sale shrink such a debt, as they would a receipt.
 *
 * @throws DomainError where the contract is linear, the contracts are not whole, a price is not positive or a rate
 *   is out of bounds
 * @example fixedBondSettlement({ heldCoin: 1000, contracts: 150000, contract: one dollar inverse, entryPrice: 150,
 *   settlementPrice: 200 }) // futuresPnlCoin -250, equityCoin 750, finalUsd 150000
 * @see the cash-and-carry essay of 2021; BitMEX, "Settlement"
 */
export function fixedBondSettlement(given: FixedBondSettlementArguments): FixedBondSettlement {
  const { heldCoin, contracts, contract, entryPrice, settlementPrice, saleMoveRate = zero } = given
  requireFinite({ heldCoin })
  requireContracts({ contracts })
  requireInverse(contract)
  requirePositive({ entryPrice, settlementPrice })
  requireAboveMinusOne({ saleMoveRate })
  const costs = statedCosts(given.costs)
  const { settlementFeeRate, exitSpotFeeRate, exitSlippageRate } = costs
  const pnl = positionPnl({ contract, side: 'short', contracts, entryPrice, exitPrice: settlementPrice })
  const equityCoin = heldCoin.plus(pnl.coin)
  const settlementFeeCoin = contracts.times(contract.multiplier).div(settlementPrice).times(settlementFeeRate)
  const soldCoin = equityCoin.minus(settlementFeeCoin)
  const salePrice = settlementPrice.times(one.plus(saleMoveRate))
  const saleUsd = soldCoin.times(salePrice)
  const exitSlippageUsd = saleUsd.times(exitSlippageRate)
  const exitSpotFeeUsd = saleUsd.minus(exitSlippageUsd).times(exitSpotFeeRate)
  return {
    coinLegUsd: heldCoin.times(settlementPrice),
    futuresPnlCoin: pnl.coin,
    futuresPnlUsd: pnl.usd,
    equityCoin,
    equityUsd: equityCoin.times(settlementPrice),
    settlementFeeCoin,
    soldCoin,
    salePrice,
    saleUsd,
    exitSlippageUsd,
    exitSpotFeeUsd,
    finalUsd: saleUsd.times(keptAtExit(costs)),
  }
}
