import { requireInverse, type Contract } from '../contract/contract'
import { liquidationPrice } from '../contract/liquidationPrice'
import type { MaintenanceOn } from '../contract/maintenance'
import { one, type Decimal } from '../number/decimal'
import { requireChoice, requireContracts, requirePositive } from '../number/domain'
import { steppedTiers, tieredRate, type MaintenanceTier, type TieredRate, type TierRateOn } from './tieredRate'

export type TieredShortArguments = {
  /** Inverse. */
  contract: Contract
  /** Sold, whole and at least 0. */
  contracts: Decimal
  /** [USD per coin] */
  entryPrice: Decimal
  /** [coin] */
  margin: Decimal
  /** One at least, of different sizes; sorted by the function. */
  tiers: readonly MaintenanceTier[]
  /** What a size is counted in: the dollars that the contracts stand for, or their value in coin. */
  tiersIn: 'usd' | 'coin'
  /** 'whole' by default. */
  tierRateOn?: TierRateOn
  /** 'liquidation-value' by default. */
  maintenanceOn?: MaintenanceOn
}

/** `rate` is the maintenance at the size that the position has where it is liquidated; without a price, at entry. */
export type TieredShort = TieredRate & {
  /** null where no price liquidates the short [USD per coin]. */
  liquidationPrice: Decimal | null
}

/**
 * Where a short of inverse contracts is liquidated by a venue that asks more maintenance of larger positions.
 *
 *     size = contracts * multiplier [USD], or contracts * multiplier / price [coin]
 *     rate = tieredRate at that size
 *     liquidationPrice at this rate, with the size at that very price
 *
 * Convention: a size in coin falls as the price rises, so a short may pass into a lower tier before it is liquidated;
 * where maintenance is on the entry value, its size is that at entry.
 *
 * @throws DomainError where liquidationPrice or tieredRate does, or the contract is linear
 * @example tieredShort({ contract: one dollar inverse, contracts: 150000, entryPrice: 150, margin: 100, tiersIn: 'coin',
 *   tiers: [{ fromSize: 0, rate: 0.005 }, { fromSize: 950, rate: 0.05 }] }) // 165.83..., in the first tier
 * @see tieredRate
 */
export function tieredShort(given: TieredShortArguments): TieredShort {
  const { contract, contracts, entryPrice, tiersIn, tierRateOn = 'whole', maintenanceOn = 'liquidation-value' } = given
  requireInverse(contract)
  requireContracts({ contracts })
  requirePositive({ entryPrice })
  requireChoice({ quantity: 'tiersIn', found: tiersIn, choices: ['usd', 'coin'] })
  const faceUsd = contracts.times(contract.multiplier)
  const atEntry = tieredRate({ ...given, size: tiersIn === 'usd' ? faceUsd : faceUsd.div(entryPrice) })
  const held: TieredShort = { ...atEntry, liquidationPrice: takenAtRate(given, atEntry.rate) }
  if (tiersIn === 'usd' || maintenanceOn === 'entry-value' || held.liquidationPrice === null) return held
  return tierRateOn === 'whole' ? takenWhole(given, held) : takenByParts(given, held)
}

const takenAtRate = (given: TieredShortArguments, maintenanceMarginRate: Decimal) =>
  liquidationPrice({ ...given, side: 'short', maintenanceMarginRate })

/**
 * As the price rises the short shrinks from tier to tier, until one of them liquidates it: at once where its rate is
 * higher.
 */
function takenWhole(given: TieredShortArguments, held: TieredShort): TieredShort {
  const tiers = steppedTiers(given.tiers)
  const faceUsd = given.contracts.times(given.contract.multiplier)
  for (const [tier, { fromSize, rate, initialRate = null }] of [...tiers.entries()].toReversed()) {
    if (tier > held.tier) continue
    const taken = { rate, tier, initialRate, liquidationPrice: takenAtRate(given, rate) }
    if (taken.liquidationPrice === null) continue
    const size = faceUsd.div(taken.liquidationPrice)
    const top = tier < held.tier ? tiers[tier + 1]?.fromSize : undefined
    if (top !== undefined && size.greaterThan(top)) return { ...taken, liquidationPrice: faceUsd.div(top) }
    if (tier === 0 || size.greaterThanOrEqualTo(fromSize)) return taken
  }
  return held
}

/**
 * Maintenance without steps: sold value - margin = size * (1 - rate) + deduction holds at one size, which lies in one tier.
 */
function takenByParts(given: TieredShortArguments, held: TieredShort): TieredShort {
  const faceUsd = given.contracts.times(given.contract.multiplier)
  const unbacked = faceUsd.div(given.entryPrice).minus(given.margin)
  const sizeIn = ({ rate, deduction }: { rate: Decimal; deduction: Decimal }) =>
    unbacked.minus(deduction).div(one.minus(rate))
  const tiers = steppedTiers(given.tiers)
  const tier = Math.max(
    0,
    tiers.findLastIndex((stepped) => sizeIn(stepped).greaterThanOrEqualTo(stepped.fromSize)),
  )
  const stepped = tiers[tier]
  if (stepped === undefined) return held
  const size = sizeIn(stepped)
  return {
    tier,
    rate: stepped.rate.minus(stepped.deduction.div(size)),
    initialRate: stepped.initialRate ?? null,
    liquidationPrice: faceUsd.div(size),
  }
}
