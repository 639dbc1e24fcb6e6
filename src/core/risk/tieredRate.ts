import { zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireChoice, requireEntries, requireShare } from '../number/domain'
import { DomainError } from '../number/domainError'

export type MaintenanceTier = {
  /** Size of the position from which on the rate holds, at least 0 [USD or coin]. */
  fromSize: Decimal
  /** Maintenance, at least 0 and less than 1: of the whole position, or of the part of it in this tier. */
  rate: Decimal
  /** Asked for to open a position of that size, at least 0; null or left out where no venue says. */
  initialRate?: Decimal | null
}

/** 'whole': the rate of its tier holds for the whole position. 'part': each rate for the part of the size in its tier. */
export type TierRateOn = 'whole' | 'part'

export type TieredRateArguments = {
  /** One at least, of different sizes; sorted by the function. */
  tiers: readonly MaintenanceTier[]
  /** At least 0 [USD or coin, as the tiers]. */
  size: Decimal
  /** 'whole' by default. */
  tierRateOn?: TierRateOn
}

export type TieredRate = {
  /** Maintenance over the whole position. */
  rate: Decimal
  /** Its tier, counted from 0. */
  tier: number
  /** Initial margin of that tier; null where it has none. */
  initialRate: Decimal | null
}

/** A tier, and what its rate on the whole position asks for beyond the sum over its parts. */
export type SteppedTier = MaintenanceTier & { deduction: Decimal }

/**
 * The maintenance of a position by its size, where a venue asks more of larger ones.
 *
 *     tier = the last one with fromSize <= size; the first one below all
 *     'whole': rate = rate of the tier
 *     'part':  rate = rate of the tier - deduction / size
 *     deduction = sum over the tiers up to it of fromSize * (its rate - the rate before it); 0 of the first one
 *
 * Convention: the first rate holds below the first size too. Initial margin is that of the tier for the whole position
 * either way, because it is one over the most leverage allowed there.
 *
 * @throws DomainError where there is no tier, two begin at one size, a size is negative or a rate is not in [0, 1)
 * @example tieredRate({ tiers: [{ fromSize: 0, rate: 0.005 }, { fromSize: 150, rate: 0.01 }], size: 200, tierRateOn: 'part' })
 *   // rate 0.00625: 0.75 on 150 and 0.5 on 50, or 2 less a deduction of 0.75
 * @see Kraken Futures, "margin schedule", and OKX, "position tiers", for 'whole'; Binance, "leverage and margin", and Bybit,
 *   "risk limit", for 'part'
 */
export function tieredRate({ tiers, size, tierRateOn = 'whole' }: TieredRateArguments): TieredRate {
  requireAtLeastZero({ size })
  requireChoice({ quantity: 'tierRateOn', found: tierRateOn, choices: ['whole', 'part'] })
  const stepped = steppedTiers(tiers)
  const tier = Math.max(
    0,
    stepped.findLastIndex(({ fromSize }) => fromSize.lessThanOrEqualTo(size)),
  )
  const { rate, deduction, initialRate = null } = stepped[tier] ?? none
  const isWhole = tierRateOn === 'whole' || size.isZero()
  return { rate: isWhole ? rate : rate.minus(deduction.div(size)), tier, initialRate }
}

/** The tiers by their size, each with its deduction. */
export function steppedTiers(tiers: readonly MaintenanceTier[]): readonly SteppedTier[] {
  requireTiers(tiers)
  const sorted = tiers.toSorted((a, b) => a.fromSize.comparedTo(b.fromSize))
  let [before, deduction] = [sorted[0]?.rate ?? zero, zero]
  return sorted.map((tier) => {
    deduction = deduction.plus(tier.fromSize.times(tier.rate.minus(before)))
    before = tier.rate
    return { ...tier, deduction }
  })
}

/** Never read: a place in the list is one of its own. */
const none: SteppedTier = { fromSize: zero, rate: zero, deduction: zero }

function requireTiers(tiers: readonly MaintenanceTier[]): void {
  requireEntries({ quantity: 'tiers', entries: tiers })
  tiers.forEach(({ fromSize, rate, initialRate }, place) => {
    requireAtLeastZero({ [`tiers[${place}].fromSize`]: fromSize })
    requireShare({ [`tiers[${place}].rate`]: rate })
    if (initialRate != null) requireAtLeastZero({ [`tiers[${place}].initialRate`]: initialRate })
    if (!tiers.some((other, before) => before < place && other.fromSize.equals(fromSize))) return
    const requirement = 'must differ from the other entries'
    throw new DomainError({ quantity: `tiers[${place}].fromSize`, requirement, found: fromSize.toString() })
  })
}
