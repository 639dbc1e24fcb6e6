import type { Decimal } from '../number/decimal'
import { requireAtLeastZero } from '../number/domain'
import { positionPnl, type PositionPnlArguments } from './positionPnl'

export type PositionEquityArguments = PositionPnlArguments & {
  /** Collateral behind the position, after fees [coin when inverse, USD when linear]. */
  margin: Decimal
}

export type PositionEquity = {
  /** The margin alone, at the exit price [USD]. */
  marginUsd: Decimal
  /** [coin] */
  coin: Decimal
  /** [USD] */
  usd: Decimal
}

/**
 * What a position and the margin behind it are worth together at a price.
 *
 *     inverse: coin = margin + pnl.coin [coin]    usd = coin * exitPrice [USD]     marginUsd = margin * exitPrice [USD]
 *     linear:  usd = margin + pnl.usd [USD]       coin = usd / exitPrice [coin]    marginUsd = margin [USD]
 *
 * Convention: negative beyond the bankruptcy price, where it is owed; no fee and no funding.
 *
 * @throws DomainError where the margin is negative, a price is not positive or the contracts are not whole
 * @example positionEquity({ contract: one dollar inverse, side: 'short', contracts: 1, entryPrice: 1, exitPrice: 100000,
 *   margin: 1 }) // marginUsd 100000, coin 0.00001, usd 1: a dollar made of a coin
 * @see the cash-and-carry essay of 2021, on the synthetic dollar
 */
export function positionEquity({ margin, ...position }: PositionEquityArguments): PositionEquity {
  const pnl = positionPnl(position)
  requireAtLeastZero({ margin })
  const { contract, exitPrice } = position
  if (contract.payoff === 'linear') {
    const usd = margin.plus(pnl.usd)
    return { marginUsd: margin, coin: usd.div(exitPrice), usd }
  }
  const coin = margin.plus(pnl.coin)
  return { marginUsd: margin.times(exitPrice), coin, usd: coin.times(exitPrice) }
}
