import { Decimal, zero, type Decimal as DecimalValue } from '../number/decimal'
import { requireAtLeastZero, requireChoice, requirePositive } from '../number/domain'
import { DomainError } from '../number/domainError'
import { optionValue, type PriceModel } from './optionValue'

export const optionKinds = ['call', 'put', 'straddle'] as const
export type OptionKind = (typeof optionKinds)[number]

export type ImpliedVolatilityArguments = {
  kind: OptionKind
  /** Paid for one coin of it [USD]. */
  valueUsd: DecimalValue
  /** Price of the coin for the day of expiry [USD per coin]. */
  price: DecimalValue
  /** [USD per coin] */
  strike: DecimalValue
  /** Until expiry, more than 0; may be fractional. */
  days: DecimalValue
  model: PriceModel
}

/** A volatility above this, 100,000% a year, is no answer to anything. */
const highest = new Decimal(1000)
const settled = '1e-35'

/**
 * The volatility at which an option is worth what is paid for it.
 *
 *     optionValue({ volatility: impliedVolatility })[kind].valueUsd = valueUsd
 *
 * Convention: a year, as a fraction; 0 where the price paid is what the option is worth at once. Found by tangents kept
 * between bounds, to 30 digits near the strike and to fewer far from it, where the price hardly depends on it.
 *
 * @throws DomainError where a price or the days are not positive, or no volatility up to 100,000% gives the value
 * @example impliedVolatility({ kind: 'straddle', valueUsd: 2505.79, price: 100000, strike: 100000, days: 1, model: 'normal' }) // 0.6
 * @see Hull, "Options, Futures, and Other Derivatives", on implied volatilities
 */
export function impliedVolatility(given: ImpliedVolatilityArguments): DecimalValue {
  const { kind, valueUsd, price, strike, days } = given
  requireAtLeastZero({ valueUsd })
  requirePositive({ price, strike, days })
  requireChoice({ quantity: 'kind', found: kind, choices: optionKinds })
  const intrinsic = intrinsicUsd(given)
  if (valueUsd.equals(intrinsic)) return zero
  const at = (volatility: DecimalValue) => optionValue({ ...given, volatility })[kind]
  const tooDear = () => at(highest).valueUsd.lessThan(valueUsd)
  if (valueUsd.lessThan(intrinsic) || tooDear()) {
    const requirement = 'must lie within the prices of the model'
    throw new DomainError({ quantity: 'valueUsd', requirement, found: valueUsd.toString() })
  }
  let [low, high] = [zero, highest]
  let volatility = new Decimal(1)
  for (let round = 0; round < 200; round++) {
    const { valueUsd: worth, vegaUsd } = at(volatility)
    const excess = worth.minus(valueUsd)
    if (excess.isNegative()) low = volatility
    else high = volatility
    const tangent = vegaUsd.isZero() ? zero : volatility.minus(excess.div(vegaUsd.times(100)))
    const inside = tangent.greaterThan(low) && tangent.lessThan(high)
    const next = inside ? tangent : low.plus(high).div(2)
    const step = next.minus(volatility).abs()
    volatility = next
    if (step.lessThanOrEqualTo(volatility.times(settled))) break
  }
  return volatility
}

function intrinsicUsd({ kind, price, strike }: ImpliedVolatilityArguments): DecimalValue {
  const above = price.minus(strike)
  if (kind === 'straddle') return above.abs()
  return Decimal.max(zero, kind === 'call' ? above : above.negated())
}
