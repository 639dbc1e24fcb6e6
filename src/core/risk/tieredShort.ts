import { requireInverse, type Contract } from '../contract/contract'
import { liquidationPrice } from '../contract/liquidationPrice'
import type { MaintenanceOn } from '../contract/maintenance'
import { zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireChoice, requireEntries, requirePositive, requireShare } from '../number/domain'
import { DomainError } from '../number/domainError'

export type MaintenanceTier = {
  /** Size of the position from which on the rate holds, at least 0 [USD or coin]. */
  fromSize: Decimal
  /** Share of the whole position, at least 0 and less than 1. */
  rate: Decimal
}

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
  /** 'liquidation-value' by default. */
  maintenanceOn?: MaintenanceOn
}

export type TieredShort = {
  /** null where no price takes the short [USD per coin]. */
  liquidationPrice: Decimal | null
  /** Maintenance at the size that the position has there; without a price, at entry. */
  rate: Decimal
  /** Its tier, counted from 0. */
  tier: number
}

/**
 * Where a short of inverse contracts is taken by a venue that asks more maintenance of larger positions.
 *
 *     size = contracts * multiplier [USD], or contracts * multiplier / price [coin]
 *     rate = that of the last tier with fromSize <= size; of the first one below all
 *     liquidationPrice at this rate, with the size at that very price
 *
 * Convention: the rate of its tier holds for the whole position. A size in coin falls as the price rises, so a short may pass
 * into a lower tier before it is taken; where maintenance is on the entry value, its size is that at entry.
 *
 * @throws DomainError where liquidationPrice does, the contract is linear, there is no tier, or two begin at one size
 * @example tieredShort({ contract: one dollar inverse, contracts: 150000, entryPrice: 150, margin: 100, tiersIn: 'coin',
 *   tiers: [{ fromSize: 0, rate: 0.005 }, { fromSize: 950, rate: 0.05 }] }) // 165.83..., in the first tier
 * @see Kraken Futures, "margin schedule"; OKX, "position tiers"
 */
export function tieredShort(given: TieredShortArguments): TieredShort {
  const { contract, contracts, entryPrice, tiersIn, maintenanceOn = 'liquidation-value' } = given
  requireInverse(contract)
  requirePositive({ entryPrice })
  requireChoice({ quantity: 'tiersIn', found: tiersIn, choices: ['usd', 'coin'] })
  requireTiers(given.tiers)
  const tiers = given.tiers.toSorted((a, b) => a.fromSize.comparedTo(b.fromSize))
  const faceUsd = contracts.times(contract.multiplier)
  const sizeAtEntry = tiersIn === 'usd' ? faceUsd : faceUsd.div(entryPrice)
  const atEntry = Math.max(
    0,
    tiers.findLastIndex(({ fromSize }) => fromSize.lessThanOrEqualTo(sizeAtEntry)),
  )
  const takenIn = (tier: number): TieredShort => {
    const { rate } = tiers[tier] ?? none
    return { liquidationPrice: liquidationPrice({ ...given, side: 'short', maintenanceMarginRate: rate }), rate, tier }
  }
  const held = takenIn(atEntry)
  if (tiersIn === 'usd' || maintenanceOn === 'entry-value' || held.liquidationPrice === null) return held

  // As the price rises the short shrinks from tier to tier, until one takes it: at once where its rate is a higher one.
  for (let tier = atEntry; tier >= 0; tier--) {
    const taken = takenIn(tier)
    const { fromSize } = tiers[tier] ?? none
    const top = tier < atEntry ? tiers[tier + 1]?.fromSize : undefined
    const size = taken.liquidationPrice === null ? zero : faceUsd.div(taken.liquidationPrice)
    if (top !== undefined && size.greaterThan(top)) return { ...taken, liquidationPrice: faceUsd.div(top) }
    if (tier === 0 || size.greaterThanOrEqualTo(fromSize)) return taken
  }
  return held
}

/** Never read: a place in the list is one of its own. */
const none: MaintenanceTier = { fromSize: zero, rate: zero }

function requireTiers(tiers: readonly MaintenanceTier[]): void {
  requireEntries({ quantity: 'tiers', entries: tiers })
  tiers.forEach(({ fromSize, rate }, place) => {
    requireAtLeastZero({ [`tiers[${place}].fromSize`]: fromSize })
    requireShare({ [`tiers[${place}].rate`]: rate })
    if (!tiers.some((other, before) => before < place && other.fromSize.equals(fromSize))) return
    const requirement = 'must differ from the other entries'
    throw new DomainError({ quantity: `tiers[${place}].fromSize`, requirement, found: fromSize.toString() })
  })
}
