import type { Decimal } from '../number/decimal'
import { requireFinite } from '../number/domain'

/**
 * What funding payments compound to, from their sum and from what reinvesting each at once adds to it.
 *
 *     compoundedFunding = simpleSum + reinvested = product of (1 + rate) - 1
 *
 * Convention: of two payments a and b, reinvested is a * b. A table keeps it because it is short where the product is not.
 *
 * @throws DomainError where one is not finite
 * @example compoundedFunding({ simpleSum: 0.02, reinvested: 0.0001 }) // 0.0201: twice a hundredth
 * @see floatingReplay for the conventions
 */
export function compoundedFunding({ simpleSum, reinvested }: { simpleSum: Decimal; reinvested: Decimal }): Decimal {
  requireFinite({ simpleSum, reinvested })
  return simpleSum.plus(reinvested)
}
