import { requirePositive } from '../number/domain'
import { earnedBy, requireSide } from './contract'
import type { PositionPnl, PositionPnlArguments } from './positionPnl'
import { contractValue } from './value'

/**
 * Profit of the linear contract that has the coin size of this position at entry: the straight line that touches the
 * curve of an inverse contract there.
 *
 *     usd = (exitPrice - entryPrice) * side * value    value = contracts * multiplier / entryPrice [coin]
 *     coin = usd / entryPrice
 *
 * Convention: side is +1 when long and -1 when short; turned into coin at the entry price, which is what makes the line
 * straight. For a linear contract it is the profit itself in dollars.
 *
 * @throws DomainError where a price is not positive or the contracts are not whole and at least 0
 * @example tangentPnl({ contract: one dollar inverse, side: 'long', contracts: 100, entryPrice: 100, exitPrice: 150 })
 *   // usd 50, coin 0.5 where positionPnl has 0.333...
 * @see BitMEX, "Inverse Perpetuals and Futures Guide"
 */
export function tangentPnl(given: PositionPnlArguments): PositionPnl {
  const { contract, side, contracts, entryPrice, exitPrice } = given
  requireSide(side)
  requirePositive({ entryPrice, exitPrice })
  const { coin: value } = contractValue({ contract, contracts, price: entryPrice })
  const usd = earnedBy(side, exitPrice.minus(entryPrice).times(value))
  return { coin: usd.div(entryPrice), usd }
}
