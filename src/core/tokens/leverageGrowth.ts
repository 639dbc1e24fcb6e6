import { zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireFinite } from '../number/domain'

export type LeverageGrowthArguments = {
  leverage: Decimal
  /** Mean simple return of the index, a year. */
  trendRate: Decimal
  /** A year, at least 0. */
  volatility: Decimal
}

export type LeverageGrowth = {
  /** Logarithmic growth of the token, a year. */
  growthRate: Decimal
  /** Logarithmic growth of the index, a year. */
  indexGrowthRate: Decimal
  /** What rebalancing takes from the multiple of the index's own growth, a year. */
  dragRate: Decimal
  /** Trend at which the token neither grows nor shrinks, a year. */
  standstillTrendRate: Decimal
  /** Trend above which the token grows faster than the index; null where both are one, at leverage 1. */
  outgrowTrendRate: Decimal | null
  /** Leverage that grows fastest; null without volatility, where more is always better or worse. */
  bestLeverage: Decimal | null
}

/**
 * How a continuously rebalanced token grows when its index follows a random walk with a trend.
 *
 *     growthRate = leverage * trendRate - leverage^2 * volatility^2 / 2
 *     indexGrowthRate = trendRate - volatility^2 / 2
 *     dragRate = leverage * (leverage - 1) * volatility^2 / 2
 *     standstillTrendRate = leverage * volatility^2 / 2
 *     outgrowTrendRate = (leverage + 1) * volatility^2 / 2
 *     bestLeverage = trendRate / volatility^2
 *
 * Convention: continuous, a year; no fee, no funding. growthRate = leverage * indexGrowthRate - dragRate.
 *
 * @throws DomainError where the volatility is negative or a figure is not finite
 * @example leverageGrowth({ leverage: 3, trendRate: 0.5, volatility: 0.6 }) // growthRate -0.12, bestLeverage 1.388...
 * @see R. C. Merton, "Lifetime portfolio selection under uncertainty" (1969); J. L. Kelly (1956)
 */
export function leverageGrowth({ leverage, trendRate, volatility }: LeverageGrowthArguments): LeverageGrowth {
  requireFinite({ leverage, trendRate })
  requireAtLeastZero({ volatility })
  const variance = volatility.times(volatility)
  return {
    growthRate: leverage.times(trendRate).minus(leverage.times(leverage).times(variance).div(2)),
    indexGrowthRate: trendRate.minus(variance.div(2)),
    dragRate: leverage.times(leverage.minus(1)).times(variance).div(2),
    standstillTrendRate: leverage.times(variance).div(2),
    outgrowTrendRate: leverage.equals(1) ? null : leverage.plus(1).times(variance).div(2),
    bestLeverage: variance.isZero() ? null : trendRate.div(variance),
  }
}

/**
 * The leverage of the token on the other side.
 *
 *     oppositeLeverage = -leverage
 *
 * @throws DomainError where the leverage is not finite
 * @example oppositeLeverage({ leverage: 3 }) // -3
 * @see leveragedToken
 */
export function oppositeLeverage({ leverage }: { leverage: Decimal }): Decimal {
  requireFinite({ leverage })
  return zero.minus(leverage)
}
