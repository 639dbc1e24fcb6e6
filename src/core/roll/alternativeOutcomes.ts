import { keptAtExit } from '../contract/costs'
import { fundingEvents } from '../floating/breakEvenFunding'
import { one, zero, type Decimal } from '../number/decimal'
import { requireResultFrom } from '../number/domain'
import type { RollAlternative, RollAlternativesArguments, RollFees } from './alternativeFigures'
import { rollTrade, type RollTrade } from './trade'

/** An alternative with its dollars in hand, before they earn interest to the horizon. */
export type RollOutcome = Pick<
  RollAlternative,
  'kind' | 'far' | 'contracts' | 'residualCoin' | 'cashUsd' | 'cashDay'
> & {
  /**
   * Dollars on cashDay for a coin left by the near leg, slippage paid, lots and the fees of the new position aside; null
   * where it is not bought back.
   */
  usdPerCoin: Decimal | null
}

/** The arguments with every default filled in, and checked. */
export type RollMarket = Omit<RollAlternativesArguments, 'fees' | 'costOfCapital' | 'horizonDays'> & {
  fees: Required<RollFees>
  costOfCapital: Decimal
  horizonDays: Decimal
}

/**
 * How much dollars in hand on a day have grown by the horizon: as much as dollars of today, less what those had grown
 * until that day. If interest started afresh on each day, a yield of exactly the cost of capital would show an excess.
 *
 *     (1 + costOfCapital * horizonDays / 365) / (1 + costOfCapital * cashDay / 365)
 */
export function idleGrowth(
  { costOfCapital, horizonDays }: Pick<RollMarket, 'costOfCapital' | 'horizonDays'>,
  cashDay: Decimal,
): Decimal {
  const grown = (days: Decimal) => one.plus(costOfCapital.times(days).div(365))
  return grown(horizonDays).div(grown(cashDay))
}

/**
 * What each alternative brings and when.
 *
 *     hold:  cashUsd = (contracts * multiplier * (1 - settlementFeeRate) + residualCoin * spotPrice) * kept    on daysToNear
 *     close: cashUsd = availableCoin * spotPrice * kept                                                        today
 *     roll:  as hold, with the contracts and the residual of roll                                              on the far expiry
 *     float: cashUsd = (contracts * multiplier * (1 + rate)^events * (1 - feeRate) / (1 + slippageRate) + residualCoin * spotPrice) * kept
 *     availableCoin = contracts * multiplier / (nearPrice * (1 + nearSlippageRate)) * (1 - nearFeeRate) + residualCoin [coin]
 *     kept = (1 - exitSpotFeeRate) * (1 - exitSlippageRate)       events = horizonDays * 24 / intervalHours
 *
 * Convention: [USD]; rollAlternatives says the rest, and has checked the arguments.
 */
export function rollOutcomes(market: RollMarket): RollOutcome[] {
  const { position, contract, spotPrice, nearPrice, daysToNear, fars, fees, floating } = market
  const kept = keptAtExit(fees)
  const { nearFeeRate, farFeeRate, nearSlippageRate, farSlippageRate } = fees
  const settledUsd = (contracts: Decimal, residualCoin: Decimal) =>
    contracts
      .times(contract.multiplier)
      .times(one.minus(fees.settlementFeeRate))
      .plus(residualCoin.times(spotPrice))
      .times(kept)
  const tradeInto = ({
    farPrice,
    ...far
  }: {
    farPrice: Decimal
    farFeeRate: Decimal
    farSlippageRate: Decimal
  }): RollTrade =>
    rollTrade({
      ...position,
      contract,
      nearPrice,
      farPrice,
      costs: { nearFeeRate, nearSlippageRate, ...far },
    })
  const closed = tradeInto({ farPrice: spotPrice, farFeeRate: zero, farSlippageRate: zero })

  const hold: RollOutcome = {
    kind: 'hold',
    far: null,
    ...position,
    cashUsd: settledUsd(position.contracts, position.residualCoin),
    cashDay: daysToNear,
    usdPerCoin: null,
  }
  const close: RollOutcome = {
    kind: 'close',
    far: null,
    contracts: zero,
    residualCoin: zero,
    cashUsd: closed.availableCoin.times(spotPrice).times(kept),
    cashDay: zero,
    usdPerCoin: spotPrice.times(kept),
  }
  const rolls = fars.map(({ price, daysToExpiry }, far): RollOutcome => {
    const { farContracts: contracts, residualCoin } = tradeInto({ farPrice: price, farFeeRate, farSlippageRate })
    const cashUsd = settledUsd(contracts, residualCoin)
    const sold = price.times(one.minus(farSlippageRate))
    const usdPerCoin = sold.times(one.minus(fees.settlementFeeRate)).times(kept)
    return { kind: 'roll', far, contracts, residualCoin, cashUsd, cashDay: daysToExpiry, usdPerCoin }
  })
  if (floating === undefined) return [hold, close, ...rolls]

  const { perpetualPrice = spotPrice, feeRate = zero, slippageRate = zero, rate, intervalHours } = floating
  const events = fundingEvents({ days: market.horizonDays, intervalHours })
  const paid = one.plus(rate).pow(events).div(one.plus(slippageRate))
  const growth = paid.times(one.minus(feeRate))
  requireResultFrom({ quantity: 'floating.rate', found: rate, result: growth })
  const { farContracts: contracts, residualCoin } = tradeInto({
    farPrice: perpetualPrice,
    farFeeRate: feeRate,
    farSlippageRate: slippageRate,
  })
  const float: RollOutcome = {
    kind: 'float',
    far: null,
    contracts,
    residualCoin,
    cashUsd: contracts.times(contract.multiplier).times(growth).plus(residualCoin.times(spotPrice)).times(kept),
    cashDay: market.horizonDays,
    usdPerCoin: perpetualPrice.times(one.minus(slippageRate)).times(paid).times(kept),
  }
  return [hold, close, ...rolls, float]
}
