import { one, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requirePositive, requireWhole } from '../number/domain'
import { DomainError } from '../number/domainError'

export type ProportionIntervalArguments = {
  /** How often it happened: whole, at least 0, at most `of`. */
  count: Decimal
  /** How often it was tried: whole, more than 0. */
  of: Decimal
  /** Standard deviations to either side, more than 0: 1.96 for 95%. */
  deviations: Decimal
}

export type ProportionInterval = { share: Decimal; low: Decimal; high: Decimal }

/**
 * How often something happened among independent trials, and between which bounds its probability may be taken to lie.
 *
 *     share = count / of
 *     centre = (share + z^2 / (2 n)) / (1 + z^2 / n)
 *     low, high = centre -, + z / (1 + z^2 / n) * sqrt(share * (1 - share) / n + z^2 / (4 n^2))
 *
 * Convention: Wilson's interval, which stays within 0 and 1 and does not vanish where nothing happened.
 *
 * @throws DomainError where the counts are not whole, negative, or more happened than was tried
 * @example proportionInterval({ count: 0, of: 100, deviations: 2 }) // share 0, low 0, high 0.03846...
 * @see E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927)
 */
export function proportionInterval({ count, of, deviations: z }: ProportionIntervalArguments): ProportionInterval {
  requirePositive({ of, deviations: z })
  requireAtLeastZero({ count })
  requireWhole({ count, of })
  if (count.greaterThan(of))
    throw new DomainError({
      quantity: 'count',
      requirement: 'must be at most the number of trials',
      found: count.toString(),
    })
  const share = count.div(of)
  const square = z.times(z).div(of)
  const centre = share.plus(square.div(2)).div(square.plus(one))
  const reach = share.times(one.minus(share)).plus(square.div(4)).times(square).sqrt().div(square.plus(one))
  const isNone = count.isZero()
  const isAll = count.equals(of)
  return { share, low: isNone ? share : centre.minus(reach), high: isAll ? share : centre.plus(reach) }
}
