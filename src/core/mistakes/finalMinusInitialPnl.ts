import { earnedBy } from '../contract/contract'
import { positionPnl, type PositionPnl, type PositionPnlArguments } from '../contract/positionPnl'
import { contractValue } from '../contract/value'
import { requirePositive } from '../number/domain'

/**
 * WRONG for an inverse contract, and kept to be shown beside positionPnl: what the position is worth at the end less what
 * it was worth at the start, as the profit of a share is computed.
 *
 *     inverse: coin = (multiplier / exitPrice - multiplier / entryPrice) * contracts * side    usd  = coin * exitPrice
 *     linear:  usd  = (exitPrice - entryPrice) * multiplier * contracts * side                 coin = usd / exitPrice    (right)
 *
 * Convention: side is +1 when long and -1 when short. The inverse answer has the wrong sign, and only that is wrong.
 *
 * @throws DomainError where a price is not positive or the contracts are not whole and at least 0
 * @example finalMinusInitialPnl({ contract: one dollar inverse, side: 'long', contracts: 1, entryPrice: 50000, exitPrice: 100000 })
 *   // coin -0.00001, usd -1: the buyer of a coin that doubled would have lost
 * @see the cash-and-carry essay of 2021, on the sign of an inverse contract
 */
export function finalMinusInitialPnl(given: PositionPnlArguments): PositionPnl {
  const { contract, side, contracts, entryPrice, exitPrice } = given
  if (contract.payoff !== 'inverse') return positionPnl(given)
  requirePositive({ entryPrice, exitPrice })
  const initial = contractValue({ contract, contracts, price: entryPrice })
  const final = contractValue({ contract, contracts, price: exitPrice })
  const coin = earnedBy(side, final.coin.minus(initial.coin))
  return { coin, usd: coin.times(exitPrice) }
}
