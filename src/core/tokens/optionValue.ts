import { Decimal, one, zero, type Decimal as DecimalValue } from '../number/decimal'
import { normalDensity, normalProbability } from '../number/normal'
import { requireChoice, requirePositive } from '../number/domain'
import { yearFraction } from '../time/yearFraction'

export const priceModels = ['normal', 'lognormal'] as const
/** Whether the price itself walks at random, or its logarithm. */
export type PriceModel = (typeof priceModels)[number]

export type OptionValueArguments = {
  /** Price of the coin for the day of expiry: a future, or the spot where nothing is earned until then [USD per coin]. */
  price: DecimalValue
  /** [USD per coin] */
  strike: DecimalValue
  /** Volatility of the price, a year, more than 0: 0.6 is 60%. */
  volatility: DecimalValue
  /** Until expiry, more than 0; may be fractional. */
  days: DecimalValue
  model: PriceModel
}

export type OptionFigures = {
  /** For one coin [USD]. */
  valueUsd: DecimalValue
  /** Dollars per dollar of the price. */
  delta: DecimalValue
  /** Change of delta per dollar of the price. */
  gamma: DecimalValue
  /** Dollars per point (0.01) of volatility [USD]. */
  vegaUsd: DecimalValue
  /** Dollars per day that passes [USD]. */
  thetaUsd: DecimalValue
}

export type OptionValue = { call: OptionFigures; put: OptionFigures; straddle: OptionFigures }

/**
 * What a call, a put and both together are worth on one coin, and how that changes.
 *
 *     years = days / 365
 *     lognormal: d1 = ln(price / strike) / (volatility * sqrt(years)) + volatility * sqrt(years) / 2    d2 = d1 - volatility * sqrt(years)
 *                call = price * normalProbability(d1) - strike * normalProbability(d2) [USD]
 *     normal:    deviation = price * volatility * sqrt(years) [USD]    d = (price - strike) / deviation
 *                call = (price - strike) * normalProbability(d) + deviation * normalDensity(d) [USD]
 *     put = call - price + strike    straddle = call + put [USD]
 *
 * Convention: no interest between now and expiry, as margin is posted and not paid. Normal: the volatility in dollars is
 * taken at the price now and does not move with it. Vega for one point of volatility, theta for one day.
 *
 * @throws DomainError where a price, the volatility or the days are not positive, or the model is unknown
 * @example optionValue({ price: 100000, strike: 100000, volatility: 0.6, days: 1, model: 'normal' }).straddle
 *   // valueUsd 2505.79..., delta 0
 * @see F. Black, "The pricing of commodity contracts" (1976); L. Bachelier, "Théorie de la spéculation" (1900)
 */
export function optionValue(given: OptionValueArguments): OptionValue {
  const { price, strike, volatility, days, model } = given
  requirePositive({ price, strike, volatility, days })
  requireChoice({ quantity: 'model', found: model, choices: priceModels })
  const { timeValueUsd, ...figures } = model === 'normal' ? normalOption(given) : lognormalOption(given)
  const above = price.minus(strike)
  const call = { ...figures, valueUsd: timeValueUsd.plus(Decimal.max(zero, above)) }
  const put = {
    ...figures,
    valueUsd: timeValueUsd.plus(Decimal.max(zero, above.negated())),
    delta: call.delta.minus(one),
  }
  return { call, put, straddle: both(call, put) }
}

/** What call and put are both worth beyond what they would pay at once: the value of the one that would pay nothing. */
type CallFigures = Omit<OptionFigures, 'valueUsd'> & { timeValueUsd: DecimalValue }

function lognormalOption({ price, strike, volatility, days }: OptionValueArguments): CallFigures {
  const deviation = volatility.times(yearFraction({ days }).sqrt())
  const d1 = price.div(strike).ln().div(deviation).plus(deviation.div(2))
  const d2 = d1.minus(deviation)
  const above = normalProbability({ z: d1 })
  const isCall = price.lessThan(strike)
  const timeValueUsd = isCall
    ? price.times(above).minus(strike.times(normalProbability({ z: d2 })))
    : strike.times(normalProbability({ z: d2.negated() })).minus(price.times(normalProbability({ z: d1.negated() })))
  const density = normalDensity({ z: d1 })
  return {
    timeValueUsd,
    delta: above,
    gamma: density.div(price.times(deviation)),
    ...throughTime({ perVolatility: price.times(density).times(yearFraction({ days }).sqrt()), volatility, days }),
  }
}

function normalOption({ price, strike, volatility, days }: OptionValueArguments): CallFigures {
  const deviation = price.times(volatility).times(yearFraction({ days }).sqrt())
  const d = price.minus(strike).div(deviation)
  const [above, density] = [normalProbability({ z: d }), normalDensity({ z: d })]
  return {
    timeValueUsd: deviation.times(density).minus(
      d
        .abs()
        .times(deviation)
        .times(normalProbability({ z: d.abs().negated() })),
    ),
    delta: above,
    gamma: density.div(deviation),
    ...throughTime({ perVolatility: price.times(density).times(yearFraction({ days }).sqrt()), volatility, days }),
  }
}

/** Volatility and the root of time stand in one product: what the one adds in a unit, the other loses in a year. */
function throughTime(given: { perVolatility: DecimalValue; volatility: DecimalValue; days: DecimalValue }) {
  const { perVolatility, volatility, days } = given
  return {
    vegaUsd: perVolatility.div(100),
    thetaUsd: perVolatility.times(volatility).div(days.times(-2)),
  }
}

function both(call: OptionFigures, put: OptionFigures): OptionFigures {
  return {
    valueUsd: call.valueUsd.plus(put.valueUsd),
    delta: call.delta.plus(put.delta),
    gamma: call.gamma.plus(put.gamma),
    vegaUsd: call.vegaUsd.plus(put.vegaUsd),
    thetaUsd: call.thetaUsd.plus(put.thetaUsd),
  }
}
