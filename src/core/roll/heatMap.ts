import { requireInverse, type Contract } from '../contract/contract'
import { zero, type Decimal } from '../number/decimal'
import {
  requireAboveMinusOne,
  requireAtLeastZero,
  requireContracts,
  requireEntries,
  requireFinite,
  requirePositive,
  requirePriceFrom,
} from '../number/domain'
import { requireWithinTerm } from '../time/daysRemaining'
import { statedRollCosts, type RollCosts } from './costs'
import { rollTrade } from './trade'

export type RollHeatMapArguments = RollCosts & {
  /** Short in the near future, whole and at least 0. */
  contracts: Decimal
  /** Unhedged beside them, any sign; 0 by default [coin]. */
  residualCoin?: Decimal
  /** Inverse; of both futures. */
  contract: Contract
  /** The same on every day [USD per coin]. */
  spotPrice: Decimal
  /** Premium of the near future over the coin, on every day: simple, Act/365. */
  nearAnnualisedRate: Decimal
  /** Days until the near future expires, more than 0. */
  daysToNear: Decimal
  /** Days from today on which to roll, from 0 to daysToNear. */
  rollDays: readonly Decimal[]
  /** Premiums of the far future over the near one: simple, Act/365. */
  farPremiums: readonly Decimal[]
  /** Days between the two expiries, more than 0. */
  farDays: Decimal
  costOfCapital?: Decimal
}

export type RollHeatMapCell = {
  rollDay: Decimal
  farPremium: Decimal
  /** On that day [USD per coin]. */
  nearPrice: Decimal
  /** On that day [USD per coin]. */
  farPrice: Decimal
  /** null without equity. */
  netAnnualisedYield: Decimal | null
  /** Over the cost of capital; null without equity. */
  excessYield: Decimal | null
}

/**
 * The net yield of a short roll for every day on which it may be done and every premium that it may be paid.
 *
 *     nearPrice = spotPrice * (1 + nearAnnualisedRate * (daysToNear - rollDay) / 365) [USD per coin]
 *     farPrice = nearPrice * (1 + farPremium * farDays / 365) [USD per coin]
 *     netAnnualisedYield, excessYield = those of roll
 *
 * Convention: rows are the roll days and columns the premiums, in the order given; a roll day counts from today.
 *
 * @throws DomainError where a list is empty, the spot price or days are not positive, the contracts are not whole, a roll
 *   day is past the near expiry, or a rate leaves no positive price
 * @example rollHeatMap({ contracts: 150000, contract: one dollar inverse, spotPrice: 100, nearAnnualisedRate: 0, daysToNear: 30,
 *   rollDays: [0], farPremiums: [0.2], farDays: 365 }) // [[nearPrice 100, farPrice 120, netAnnualisedYield 0.2]]
 * @see roll for one cell in full
 */
export function rollHeatMap(given: RollHeatMapArguments): RollHeatMapCell[][] {
  const { contracts, residualCoin = zero, contract, spotPrice, nearAnnualisedRate, daysToNear, farDays } = given
  const { rollDays, farPremiums, costOfCapital = zero } = given
  requireInverse(contract)
  requireContracts({ contracts })
  requireFinite({ residualCoin, nearAnnualisedRate })
  requirePositive({ spotPrice, daysToNear, farDays })
  requireAboveMinusOne({ costOfCapital })
  const costs = statedRollCosts(given)
  requireEntries({ quantity: 'rollDays', entries: rollDays })
  requireEntries({ quantity: 'farPremiums', entries: farPremiums })
  const farGrowths = farPremiums.map((farPremium, index) => {
    requireFinite({ [`farPremiums[${index}]`]: farPremium })
    const growth = farPremium.times(farDays).div(365).plus(1)
    requirePriceFrom({ quantity: `farPremiums[${index}]`, found: farPremium, price: growth })
    return { farPremium, growth }
  })
  return rollDays.map((rollDay, index) => {
    requireAtLeastZero({ [`rollDays[${index}]`]: rollDay })
    requireWithinTerm({ quantity: `rollDays[${index}]`, day: rollDay, daysToExpiry: daysToNear })
    const nearGrowth = nearAnnualisedRate.times(daysToNear.minus(rollDay)).div(365).plus(1)
    requirePriceFrom({ quantity: 'nearAnnualisedRate', found: nearAnnualisedRate, price: nearGrowth })
    const nearPrice = spotPrice.times(nearGrowth)
    return farGrowths.map(({ farPremium, growth }): RollHeatMapCell => {
      const farPrice = nearPrice.times(growth)
      const position = { contracts, residualCoin, contract }
      const { equityUsd, farValueUsd } = rollTrade({ ...position, nearPrice, farPrice, costs })
      const net = equityUsd.greaterThan(zero)
        ? farValueUsd.minus(equityUsd).times(365).div(equityUsd.times(farDays))
        : null
      const excessYield = net?.minus(costOfCapital) ?? null
      return { rollDay, farPremium, nearPrice, farPrice, netAnnualisedYield: net, excessYield }
    })
  })
}
