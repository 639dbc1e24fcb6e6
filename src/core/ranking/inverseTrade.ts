import { keptAtExit } from '../contract/costs'
import { fixedBond } from '../fixed/bond'
import { fixedBondPurchase, type FixedBondPurchase } from '../fixed/purchase'
import { one, zero } from '../number/decimal'
import { floatingCash } from './floatingCash'
import type { TradeAccount, TradeArguments, TradeEntry, TradeOutcome } from './trade'

/**
 * Coin bought, an inverse contract sold against all of it, and the coin itself the margin.
 *
 *     dated:     cashUsd = finalUsd of fixedBond [USD]
 *     perpetual: fixedUsd = residualUsd * kept    grownUsd = faceUsd * (1 - futuresFeeRate) / (1 + futuresSlippageRate) * kept [USD]
 *                kept = (1 - exitSpotFeeRate) * (1 - exitSlippageRate)
 *     venueUsd = heldCoin * spotPrice [USD]
 *
 * Convention: the perpetual is bought back at the spot price, as in rollAlternatives.
 */
export function inverseTrade(given: TradeArguments & TradeAccount): TradeOutcome {
  const { capitalUsd, horizonDays, contract, spotPrice, price: futuresPrice, term, costs } = given
  const asked = { capitalUsd, spotPrice, futuresPrice, contract, costs }
  if (term.kind === 'dated') {
    const bond = fixedBond({ ...asked, daysToExpiry: term.daysToExpiry })
    return { ...entryOf(bond, given), cashUsd: bond.finalUsd, cashDay: term.daysToExpiry, floating: null }
  }
  const bought = fixedBondPurchase(asked)
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
  return { ...entryOf(bought, given), cashUsd, cashDay: horizonDays, floating }
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
