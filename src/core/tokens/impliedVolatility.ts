import { Decimal, one, pi, zero, type Decimal as DecimalValue } from '../number/decimal'
import { requireAtLeastZero, requireChoice, requirePositive } from '../number/domain'
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

/** A volatility above this, 100,000% a year, is not a meaningful answer. */
const highest = new Decimal(1000)
const settled = '1e-35'

/**
 * The volatility at which an option is worth what is paid for it.
 *
 *     optionValue({ volatility: impliedVolatility })[kind].valueUsd = valueUsd
 *
 * Convention: a year, as a fraction; 0 where the price paid is what the option is worth at once, null where it is less than
 * that, or more than any volatility up to 100,000% makes it. Found by tangents kept
 * between bounds, to 30 digits near the strike and to fewer far from it, where the price hardly depends on it.
 *
 * @throws DomainError where a price or the days are not positive, or the value is negative
 * @example impliedVolatility({ kind: 'straddle', valueUsd: 2505.79, price: 100000, strike: 100000, days: 1, model: 'normal' }) // 0.599999...
 * @see Hull, "Options, Futures, and Other Derivatives", on implied volatilities
 */
export function impliedVolatility(given: ImpliedVolatilityArguments): DecimalValue | null {
  const { kind, valueUsd, price, strike, days } = given
  requireAtLeastZero({ valueUsd })
  requirePositive({ price, strike, days })
  requireChoice({ quantity: 'kind', found: kind, choices: optionKinds })
  const intrinsic = intrinsicUsd(given)
  if (valueUsd.equals(intrinsic)) return zero
  const at = (volatility: DecimalValue) => optionValue({ ...given, volatility })[kind]
  const tooDear = () => at(highest).valueUsd.lessThan(valueUsd)
  if (valueUsd.lessThan(intrinsic) || tooDear()) return null
  let [low, high] = [zero, highest]
  let volatility = firstGuess({ ...given, intrinsic })
  for (let round = 0; round < mostRounds; round++) {
    const { valueUsd: worth, vegaUsd } = at(volatility)
    const excess = worth.minus(valueUsd)
    if (excess.isNegative()) low = volatility
    else high = volatility
    const tangent = vegaUsd.isZero() ? zero : volatility.minus(excess.div(vegaUsd.times(100)))
    const next = tangent.greaterThan(low) && tangent.lessThan(high) ? tangent : between(low, high)
    const step = next.minus(volatility).abs()
    volatility = next
    if (step.lessThanOrEqualTo(volatility.times(settled))) break
  }
  return volatility
}

const mostRounds = 200
/** Far from the strike tangents lead astray; volatilities differ by factors, so the bounds close in by their ratio. */
const lowest = new Decimal('1e-6')
const between = (low: DecimalValue, high: DecimalValue) => Decimal.max(low, lowest).times(high).sqrt()

/**
 * At the strike a straddle is worth price * volatility * sqrt(2 * years / pi): exact there, and a starting point
 * elsewhere.
 */
function firstGuess(given: ImpliedVolatilityArguments & { intrinsic: DecimalValue }): DecimalValue {
  const { kind, valueUsd, price, days, intrinsic } = given
  const straddleUsd = kind === 'straddle' ? valueUsd : valueUsd.times(2).minus(intrinsic)
  const scale = price.times(days.times(2).div(pi.times(365)).sqrt())
  const guess = straddleUsd.div(scale)
  return guess.lessThan(lowest) || guess.greaterThan(highest) ? one : guess
}

function intrinsicUsd({ kind, price, strike }: ImpliedVolatilityArguments): DecimalValue {
  const above = price.minus(strike)
  if (kind === 'straddle') return above.abs()
  return Decimal.max(zero, kind === 'call' ? above : above.negated())
}
