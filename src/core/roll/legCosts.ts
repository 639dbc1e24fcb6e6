import { decimal, zero, type Decimal } from '../number/decimal'
import { requirePositive } from '../number/domain'
import type { Roll } from './figures'

export type RollLegCostsArguments = {
  roll: Pick<Roll, 'nearNotionalCoin' | 'farNotionalCoin' | 'attribution'>
  /** Price of the future that is closed [USD per coin]. */
  nearPrice: Decimal
  /** Days between the two expiries, more than 0. */
  days: Decimal
}

export type RollLegCosts = {
  /** Fee and slippage of the near leg, of its value; null without it [bp]. */
  nearCostBp: Decimal | null
  farCostBp: Decimal | null
  /** What one basis point of the implied forward yield is worth [USD]. */
  dv01Usd: Decimal
}

const bpInOne = decimal('10000')

/**
 * What each leg of a roll costs, and what its spread is worth.
 *
 *     nearCostBp = -(nearFeeUsd + nearSlippageUsd) / (nearNotionalCoin * nearPrice) * 10000
 *     farCostBp = -(farFeeUsd + farSlippageUsd) / (farNotionalCoin * nearPrice) * 10000
 *     dv01Usd = farNotionalCoin * nearPrice * days / 365 * 0.0001 [USD]
 *
 * Convention: costs at the near price, as in the attribution; the forward yield is simple, Act/365, of the near price. A
 * short gains the DV01 when the far price rises by that much before it rolls, a long loses it. Lots are left aside.
 *
 * @throws DomainError where the price or the days are not positive
 * @example rollLegCosts({ roll: roll({ contracts: 150000, nearPrice: 110, farPrice: 132, days: 365, ... }), nearPrice: 110,
 *   days: 365 }) // dv01Usd 15: 1,363.63 coins at 110 are 150,000 dollars
 * @see rollAttribution, curveTrade
 */
export function rollLegCosts({ roll, nearPrice, days }: RollLegCostsArguments): RollLegCosts {
  requirePositive({ nearPrice, days })
  const { nearNotionalCoin, farNotionalCoin, attribution } = roll
  const bpOf = (lines: readonly Decimal[], coin: Decimal) =>
    coin.isZero()
      ? null
      : lines
          .reduce((sum, line) => sum.minus(line), zero)
          .div(coin.times(nearPrice))
          .times(bpInOne)
  return {
    nearCostBp: bpOf([attribution.nearFeeUsd, attribution.nearSlippageUsd], nearNotionalCoin),
    farCostBp: bpOf([attribution.farFeeUsd, attribution.farSlippageUsd], farNotionalCoin),
    dv01Usd: farNotionalCoin.times(nearPrice).times(days).div(365).div(bpInOne),
  }
}
