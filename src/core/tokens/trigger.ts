import { one, zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireFinite } from '../number/domain'

/**
 * The price, relative to the last rebalance, at which a token's leverage reaches its limit; null where none does.
 *
 *     triggerRatio = (1 + triggerRate) * (leverage - 1) / (leverage * (1 + triggerRate) - 1)
 *
 * Convention: solved from leverage * ratio / (1 + leverage * (ratio - 1)) = leverage * (1 + triggerRate).
 *
 * @throws DomainError where the rate is negative or the leverage is not finite
 * @example triggerRatio({ leverage: 3, triggerRate: 1/3 }) // 8/9
 * @see the essay on leveraged tokens of 2020
 */
export function triggerRatio({ leverage, triggerRate }: { leverage: Decimal; triggerRate: Decimal }): Decimal | null {
  requireFinite({ leverage })
  requireAtLeastZero({ triggerRate })
  const much = one.plus(triggerRate)
  const divisor = leverage.times(much).minus(one)
  if (divisor.isZero()) return null
  const ratio = much.times(leverage.minus(one)).div(divisor)
  return ratio.greaterThan(zero) && !ratio.equals(one) && !leverage.isZero() ? ratio : null
}

/** Rebalances between two prices: a price that falls to almost nothing would have endlessly many. */
const mostTriggers = 1000

/** What a dollar has become where the index goes from 1 to a ratio, and the position that is held against it there. */
export function movedPosition(given: { leverage: Decimal; ratio: Decimal; triggerRate: Decimal | undefined }) {
  const { leverage, triggerRate } = given
  let [left, grown, triggered] = [given.ratio, one, 0]
  const step = triggerRate === undefined ? null : triggerRatio({ leverage, triggerRate })
  if (step !== null) {
    const beyond = () => (step.lessThan(one) ? left.lessThan(step) : left.greaterThan(step))
    while (beyond() && triggered < mostTriggers) {
      grown = grown.times(one.plus(leverage.times(step.minus(one))))
      left = left.div(step)
      triggered++
    }
  }
  const position = leverage.times(grown).times(left)
  return { grown: grown.times(one.plus(leverage.times(left.minus(one)))), position, triggered }
}
