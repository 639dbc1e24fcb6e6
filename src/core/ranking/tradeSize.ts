import { zero, type Decimal } from '../number/decimal'
import { requirePositive } from '../number/domain'
import { inversePurchase } from './inverseTrade'
import { linearPurchase } from './linearTrade'
import type { TradeAccount, TradeArguments } from './trade'

export type TradeSize = {
  /** [coin] */
  coin: Decimal
  contracts: Decimal
  /** Coin in the smallest step of a size; null for an inverse contract [coin]. */
  lotCoin: Decimal | null
}

/**
 * What a trade buys and sells on its first day at its own prices, without slippage: the most that a book has to hold.
 *
 * @throws DomainError where the capital or a price is not positive
 * @see tradeRanking, whose trades have these sizes where both slippages are 0
 */
export function tradeSize({ trade, capitalUsd, horizonDays }: TradeAccount & { trade: TradeArguments }): TradeSize {
  requirePositive({ capitalUsd, 'trade.spotPrice': trade.spotPrice, 'trade.price': trade.price })
  const costs = { ...trade.costs, spotSlippageRate: zero, futuresSlippageRate: zero }
  if (trade.contract.payoff === 'inverse') {
    const { coin, contracts } = inversePurchase({ ...trade, capitalUsd, costs })
    return { coin, contracts, lotCoin: null }
  }
  const { carry, lotCoin } = linearPurchase({ ...trade, capitalUsd, costs, daysToExpiry: horizonDays })
  return { coin: carry.longCoin, contracts: carry.soldCoin.div(trade.contract.multiplier), lotCoin }
}
