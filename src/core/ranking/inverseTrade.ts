import { requireInverse } from '../contract/contract'
import { keptAtExit, statedCosts } from '../contract/costs'
import { fixedBondProceeds } from '../fixed/proceeds'
import { fixedBondPurchase, type FixedBondPurchase } from '../fixed/purchase'
import { one, zero } from '../number/decimal'
import { floatingCash } from './floatingCash'
import type { TradeAccount, TradeArguments, TradeEntry, TradeOutcome } from './trade'

/**
 * Coin bought, an inverse contract sold against all of it, and the coin itself the margin.
 *
 *     dated:     cashUsd = finalUsd of fixedBondProceeds [USD]
 *     perpetual: fixedUsd = residualUsd * kept    grownUsd = faceUsd * (1 - futuresFeeRate) / (1 + futuresSlippageRate) * kept [USD]
 *                kept = (1 - exitSpotFeeRate) * (1 - exitSlippageRate)
 *     venueUsd = heldCoin * spotPrice [USD]
 *
 * Convention: the perpetual is bought back at the spot price, as in rollAlternatives.
 */
export function inverseTrade(given: TradeArguments & TradeAccount): TradeOutcome {
  const { horizonDays, term } = given
  const costs = statedCosts(given.costs)
  const bought = inversePurchase(given)
  const entry = entryOf(bought, given)
  if (term.kind === 'dated') {
    const cashUsd = fixedBondProceeds({ purchase: bought, costs }).finalUsd
    return { ...entry, cashUsd, cashDay: term.daysToExpiry, floating: null }
  }
  const kept = keptAtExit(costs)
  const { cashUsd, floating } = floatingCash({
    term,
    horizonDays,
    marginRate: zero,
    fixedUsd: bought.residualUsd.times(kept),
    grownUsd: bought.faceUsd
      .times(one.minus(costs.futuresFeeRate))
      .div(one.plus(costs.futuresSlippageRate))
      .times(kept),
  })
  return { ...entry, cashUsd, cashDay: horizonDays, floating }
}

/** The first day of the trade, of whatever term. */
export function inversePurchase(
  given: Omit<TradeArguments, 'term'> & Pick<TradeAccount, 'capitalUsd'>,
): FixedBondPurchase {
  const { capitalUsd, contract, spotPrice, price: futuresPrice, costs } = given
  requireInverse(contract)
  return fixedBondPurchase({ capitalUsd, spotPrice, futuresPrice, contract, costs })
}

const entryOf = (bought: FixedBondPurchase, { spotPrice }: TradeArguments): TradeEntry => ({
  coin: bought.coin,
  contracts: bought.contracts,
  lotCoin: null,
  spotExecutionPrice: bought.spotExecutionPrice,
  futuresExecutionPrice: bought.futuresExecutionPrice,
  marginUsd: zero,
  venueUsd: bought.heldCoin.times(spotPrice),
  bankruptcyPrice: null,
})
