import { constantMaturitySeries, decimal, type MaturityPoint } from '../../core'
import type { Quantities } from '../answer'
import type { StripValues } from './fields'

/** Days of the maturities, in the order of their names. */
const maturities = ['30', '60', '90', '120'].map((days) => decimal(days))

/** The strip as a series of fixed maturities. */
export const stripOf = ({ stripRows, stripRule: rule }: StripValues) =>
  constantMaturitySeries({
    rows: stripRows.map(({ stripTime: time, stripExpiry: expiry, ...prices }) => ({
      ...{ time, expiry, spotPrice: prices.stripSpotPrice, futuresPrice: prices.stripFuturesPrice },
    })),
    maturities,
    rule,
  })
export type Strip = ReturnType<typeof stripOf>

/** The rates of a time by their names; none before there is one. */
export function ratesOf(point: MaturityPoint | undefined) {
  const [thirty = null, sixty = null, ninety = null, hundredTwenty = null] = point?.rates ?? []
  return { maturity30Rate: thirty, maturity60Rate: sixty, maturity90Rate: ninety, maturity120Rate: hundredTwenty }
}

/** Every number of the panel under its name in the vocabulary: the rates of the last time. */
export const quantitiesOf = ({ points, leftOut, gaps }: Strip): Quantities => ({
  ...ratesOf(points.at(-1)),
  stripTimeCount: decimal(`${points.length}`),
  stripLeftOut: leftOut,
  stripGapCount: gaps,
})
