import { positionPnl } from '../contract/positionPnl'
import type { Decimal } from '../number/decimal'
import { mistakeDamage, settledUsd, type MistakeDamage, type SettledHedge } from './damage'
import { finalMinusInitialPnl } from './finalMinusInitialPnl'

export type MistakeOfSign = MistakeDamage & {
  /** True PnL of the short future [coin]. */
  pnlCoin: Decimal
  /** [USD] */
  pnlUsd: Decimal
  /** PnL of the same short future with the factor +multiplier: what buying it earns [coin]. */
  naivePnlCoin: Decimal
  /** [USD] */
  naivePnlUsd: Decimal
}

/**
 * The hedge on the wrong side: with the factor +multiplier a short future seems to lose where it gains, so that the
 * contracts that should be sold are bought.
 *
 *     rightUsd = coin * settlementPrice + pnlUsd [USD]         pnlUsd: of the contracts sold
 *     wrongUsd = coin * settlementPrice + naivePnlUsd [USD]    naivePnlUsd = -pnlUsd: of the same contracts bought
 *     damageUsd = wrongUsd - rightUsd = -2 * pnlUsd [USD]
 *
 * Convention: real dollars, both ways; the bought position may owe more than the coin is worth, and then wrongUsd is
 * negative. No fee.
 *
 * @throws DomainError where the contract is linear, a price is not positive or the contracts are not whole
 * @example mistakeOfSign({ coin: 1000, contracts: 150000, contract: one dollar inverse, entryPrice: 150,
 *   settlementPrice: 200 }) // pnlUsd -50000, rightUsd 150000, wrongUsd 250000, damageUsd 100000
 * @see finalMinusInitialPnl; the cash-and-carry essay of 2021, on the sign of an inverse contract
 */
export function mistakeOfSign(hedge: SettledHedge): MistakeOfSign {
  const { coin, contract, contracts, entryPrice, settlementPrice } = hedge
  const rightUsd = settledUsd(hedge)
  const position = { contract, contracts, entryPrice, exitPrice: settlementPrice }
  const pnl = positionPnl({ ...position, side: 'short' })
  const naive = finalMinusInitialPnl({ ...position, side: 'short' })
  const bought = positionPnl({ ...position, side: 'long' })
  return {
    pnlCoin: pnl.coin,
    pnlUsd: pnl.usd,
    naivePnlCoin: naive.coin,
    naivePnlUsd: naive.usd,
    ...mistakeDamage({ rightUsd, wrongUsd: coin.times(settlementPrice).plus(bought.usd) }),
  }
}
