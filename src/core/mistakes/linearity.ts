import { positionPnl } from '../contract/positionPnl'
import { tangentPnl } from '../contract/tangentPnl'
import type { Decimal } from '../number/decimal'
import { mistakeDamage, settledUsd, type MistakeDamage, type SettledHedge } from './damage'

export type MistakeOfLinearity = MistakeDamage & {
  /** True PnL of the short future [coin]. */
  pnlCoin: Decimal
  /** PnL of the short future along the line that touches its curve at entry [coin]. */
  tangentPnlCoin: Decimal
  /** The same in dollars at the entry price [USD]. */
  tangentPnlUsd: Decimal
}

/**
 * The PnL of an inverse future computed as if it were a straight line in coin.
 *
 *     rightUsd = (coin + pnlCoin) * settlementPrice [USD]
 *     wrongUsd = (coin + tangentPnlCoin) * settlementPrice [USD]
 *     damageUsd = -contracts * multiplier * (settlementPrice - entryPrice)^2 / entryPrice^2 [USD]
 *
 * Convention: wrongUsd is what is expected, and is not paid. A short inverse future gains more coin than its tangent
 * when the price falls and loses less when it rises: the damage is negative at every price but the entry's, the true
 * bond worth more.
 *
 * @throws DomainError where the contract is linear, a price is not positive or the contracts are not whole
 * @example mistakeOfLinearity({ coin: 1000, contracts: 150000, contract: one dollar inverse, entryPrice: 150,
 *   settlementPrice: 100 }) // pnlCoin 500, tangentPnlCoin 333.33..., wrongUsd 133333.33..., damageUsd -16666.66...
 * @see tangentPnl; BitMEX, "Inverse Perpetuals and Futures Guide"
 */
export function mistakeOfLinearity(hedge: SettledHedge): MistakeOfLinearity {
  const { coin, contract, contracts, entryPrice, settlementPrice } = hedge
  const rightUsd = settledUsd(hedge)
  const position = { contract, side: 'short', contracts, entryPrice, exitPrice: settlementPrice } as const
  const tangent = tangentPnl(position)
  return {
    pnlCoin: positionPnl(position).coin,
    tangentPnlCoin: tangent.coin,
    tangentPnlUsd: tangent.usd,
    ...mistakeDamage({ rightUsd, wrongUsd: coin.plus(tangent.coin).times(settlementPrice) }),
  }
}
