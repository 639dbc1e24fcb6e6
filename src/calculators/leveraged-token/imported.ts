import { decimal, tokenTracking, type Decimal, type TrackedDay, type Tracking } from '../../core'
import { dailyPrices, daysOfBoth, type DailyPrices } from '../../kernels/dailyPrices'
import { pricesIn, seriesNamed } from '../seriesColumns'
import type { SeriesView, Sources } from '../sources'
import type { TokenValues } from './fields'
import { minuteOf } from './rebalanceTimes'

/** The index of an imported series at its time of the day, and how an imported token tracked it. */
export type ImportedToken = {
  prices: Decimal[]
  /** Null where no token was chosen, or it has no days beside those of the index. */
  tracking: Tracking | null
}

/** What was imported under the names that the panel asks for; null where the index is not here. */
export function importedToken(values: TokenValues, sources: Sources): ImportedToken | null {
  const index = closesOf(values, seriesNamed(sources, values.indexSeries))
  if (index === null) return null
  const token = closesOf(values, seriesNamed(sources, values.tokenSeries))
  const days = token === null ? [] : daysOfBoth(index, token).map(trackedDay)
  const { quietMoveRate: quietRate, tokenLeverage: leverage } = values
  return {
    prices: Array.from(index.prices, exact),
    tracking: days.length < 2 ? null : tokenTracking({ days, quietRate, leverage }),
  }
}

/** How many days an imported index has; 0 where none is here. */
export const importedDays = (values: TokenValues, sources: Sources): number =>
  closesOf(values, seriesNamed(sources, values.indexSeries))?.prices.length ?? 0

/** The shortest numeral that names a binary number. */
const exact = (value: number): Decimal => decimal(`${value}`)
const trackedDay = (both: { day: number; one: number; other: number }): TrackedDay => ({
  day: exact(both.day),
  indexPrice: exact(both.one),
  tokenPrice: exact(both.other),
})

/** A series never changes, and a year of minutes is not looked through at every keystroke. */
const known = new WeakMap<SeriesView['times'], Map<number, DailyPrices>>()

/** The price of a series at the time of the rebalance; null where it has none. */
function closesOf({ rebalanceTime }: TokenValues, series: SeriesView | undefined): DailyPrices | null {
  const dated = pricesIn(series)
  if (dated === null) return null
  const { times, values: prices } = dated
  const minute = minuteOf(rebalanceTime)
  const closes = known.get(times) ?? new Map<number, DailyPrices>()
  known.set(times, closes)
  const found = closes.get(minute) ?? dailyPrices({ times, prices, minute })
  closes.set(minute, found)
  return found.prices.length === 0 ? null : found
}
