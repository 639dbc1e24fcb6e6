import { linearCarry } from '../carry/linearCarry'
import type { LinearCarryEntry } from '../carry/linearCarryFigures'
import { keptAtExit } from '../contract/costs'
import { one, zero, type Decimal } from '../number/decimal'
import { floatingCash } from './floatingCash'
import type { TradeAccount, TradeArguments, TradeEntry, TradeOutcome } from './trade'

/**
 * Coin bought, a linear contract sold against it, and the margin for it posted out of the same dollars.
 *
 *     dated:     cashUsd = endUsd of linearCarry at the spot price - soldCoin * spotPrice * settlementFeeRate [USD]
 *     perpetual: grownUsd = soldCoin * spotPrice * (kept + marginRate - ((1 + futuresSlippageRate) * (1 + futuresFeeRate) - 1)) [USD]
 *                fixedUsd = soldCoin * (futuresExecutionPrice - spotPrice * (1 + marginRate)) + marginUsd + cashUsd [USD]
 *                kept = (1 - exitSpotFeeRate) * (1 - exitSlippageRate)
 *     bankruptcyPrice = futuresExecutionPrice * (1 + marginRate) [USD per coin]
 *
 * Convention: margin and what is left of the dollars earn nothing; costs of the last day at today's spot price, at which a
 * perpetual is bought back. A stablecoin counts as a dollar.
 */
export function linearTrade(given: TradeArguments & TradeAccount): TradeOutcome {
  const { horizonDays, spotPrice, term, marginRate, costs } = given
  const { carry, lotCoin } = linearPurchase({
    ...given,
    daysToExpiry: term.kind === 'dated' ? term.daysToExpiry : horizonDays,
  })
  const entry = { ...entryOf(carry, given), lotCoin }
  const soldUsd = carry.soldCoin.times(spotPrice)
  if (term.kind === 'dated') {
    const cashUsd = carry.at(spotPrice).endUsd.minus(soldUsd.times(costs.settlementFeeRate))
    return { ...entry, cashUsd, cashDay: term.daysToExpiry, floating: null }
  }
  const boughtBack = one.plus(costs.futuresSlippageRate).times(one.plus(costs.futuresFeeRate))
  const { cashUsd, floating } = floatingCash({
    term,
    horizonDays,
    marginRate,
    grownUsd: soldUsd.times(keptAtExit(costs).plus(marginRate).minus(boughtBack.minus(one))),
    fixedUsd: carry.soldCoin
      .times(carry.soldPrice.minus(spotPrice.times(one.plus(marginRate))))
      .plus(carry.marginUsd)
      .plus(carry.cashUsd),
  })
  return { ...entry, cashUsd, cashDay: horizonDays, floating }
}

/** The first day of the trade, whose sizes the days leave as they are. */
export function linearPurchase(
  given: Omit<TradeArguments, 'term'> & Pick<TradeAccount, 'capitalUsd'> & { daysToExpiry: Decimal },
): { carry: ReturnType<typeof linearCarry>; lotCoin: Decimal } {
  const { capitalUsd, contract, spotPrice, price: futuresPrice, daysToExpiry, marginRate, costs } = given
  const { spotFeeRate, spotSlippageRate, exitSpotFeeRate, exitSlippageRate } = costs
  const lotCoin = contract.multiplier.times(contract.lotSize)
  const carry = linearCarry({
    capitalUsd,
    spotPrice,
    futuresPrice,
    marginRate,
    daysToExpiry,
    sizes: [{ contractCoin: lotCoin }],
    fund: null,
    loanShareRate: zero,
    loanRate: zero,
    cashRate: zero,
    costs: {
      spotFeeRate,
      spotSlippageRate,
      exitSpotFeeRate,
      exitSlippageRate,
      linearFeeRate: costs.futuresFeeRate,
      linearSlippageRate: costs.futuresSlippageRate,
    },
  })
  return { carry, lotCoin }
}

function entryOf(
  carry: LinearCarryEntry,
  { contract, spotPrice, marginRate, costs }: TradeArguments,
): Omit<TradeEntry, 'lotCoin'> {
  return {
    coin: carry.longCoin,
    contracts: carry.soldCoin.div(contract.multiplier),
    spotExecutionPrice: spotPrice.times(one.plus(costs.spotSlippageRate)),
    futuresExecutionPrice: carry.soldPrice,
    marginUsd: carry.marginUsd,
    venueUsd: carry.marginUsd,
    bankruptcyPrice: carry.soldPrice.times(one.plus(marginRate)),
  }
}
