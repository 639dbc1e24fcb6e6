import type { StripNumbers } from '../kernels/quarterlyChain'
import type { SeriesView, Sources } from './sources'

/** A value at each time (milliseconds since 1970). */
type Dated = { times: Float64Array; values: Float64Array }

// Each is null where the series is not here, or holds something else.

/** The imported series of a name, which is any text: `constructor` and `__proto__` name none unless somebody chose them. */
export const seriesNamed = ({ series }: Pick<Sources, 'series'>, name: string): SeriesView | undefined =>
  Object.hasOwn(series, name) ? series[name] : undefined

/** The funding rates of a series. */
export const ratesIn = (series: SeriesView | undefined): Dated | null => columnIn(series, 'rate')

/** The prices of a coin or a token: those of a strip are of one future and another. */
export const pricesIn = (series: SeriesView | undefined): Dated | null =>
  series?.columns['expiry'] === undefined ? columnIn(series, 'price') : null

/** A strip of futures. */
export function stripIn(series: SeriesView | undefined): StripNumbers | null {
  const { price: prices, symbol: places, expiry: expiries } = series?.columns ?? {}
  if (series === undefined || prices === undefined || places === undefined || expiries === undefined) return null
  return { times: series.times, prices, places, expiries, symbols: series.symbols ?? [] }
}

function columnIn(series: SeriesView | undefined, name: string): Dated | null {
  const values = series?.columns[name]
  return series === undefined || values === undefined ? null : { times: series.times, values }
}
