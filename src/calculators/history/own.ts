import { executableRollEntries, listingDayEntries } from '../../core'
import { instantsOf, numbersOf } from '../../kernels/numbersOf'
import { ownHistory } from '../../kernels/ownHistory'
import type { SeriesView, Sources } from '../sources'
import { essayHistory, type PastHistory } from './essay'
import type { HistoryValues } from './fields'

type Named = Pick<HistoryValues, 'historySeries' | 'futuresSeries' | 'spotSeries'>

/** The history of imported futures, with imported funding and coin or the shipped ones; null where no futures are chosen. */
export function ownPast(values: Named, { series }: Sources): PastHistory | null {
  const strip = series[values.futuresSeries]
  if (strip?.columns['expiry'] === undefined) return null
  const chosen = [strip, series[values.historySeries] ?? null, series[values.spotSeries] ?? null] as const
  const isSame = last !== null && chosen.every((one, place) => one === last?.chosen[place])
  if (!isSame) last = { chosen, past: made(...chosen) }
  return last?.past ?? null
}

/** Series never change, and are not put together at every keystroke. */
let last: { chosen: readonly (SeriesView | null)[]; past: PastHistory } | null = null

function made(strip: SeriesView, funding: SeriesView | null, spot: SeriesView | null): PastHistory {
  const own = ownHistory({
    funding: funded(funding) ?? shippedFunding(),
    spot: priced(spot) ?? shippedSpot(),
    strip: {
      ...{ times: strip.times, prices: columnOf(strip, 'price'), symbols: strip.symbols ?? [] },
      ...{ places: columnOf(strip, 'symbol'), expiries: columnOf(strip, 'expiry') },
    },
  })
  const { marks, sums, term, futures } = own
  const rolled = executableRollEntries({ futures, start: own.first })
  const end = futures.at(-1)
  return {
    ...{ isOwn: true, term, marks, sums, rolled },
    rolls: rolled.map(({ time, referencePrice, futuresPrice }) => ({ time, spotPrice: referencePrice, futuresPrice })),
    end: { time: end?.expiry ?? term.end, spotPrice: end?.settlementPrice ?? own.first.price },
    listed: listingDayEntries({ futures, spot: own.spot }).map((entry, place) => ({
      ...entry,
      listing: `${(futures[place]?.listing ?? entry.time).slice(0, 10)}T00:00:00.000Z`,
    })),
  }
}

const none = instantsOf([])
const columnOf = (series: SeriesView, name: string): SeriesView['times'] => series.columns[name] ?? none

const columnNamed = (series: SeriesView | null, name: string) => {
  const values = series?.columns[name]
  return series === null || values === undefined ? null : { times: series.times, values }
}
const funded = (series: SeriesView | null) => columnNamed(series, 'rate')
const priced = (series: SeriesView | null) => columnNamed(series, 'price')

const shippedFunding = () => {
  const { marks } = essayHistory()
  return { times: instantsOf(marks.map(({ time }) => time)), values: numbersOf(marks.map(({ rate }) => rate)) }
}
const shippedSpot = () => {
  const { marks } = essayHistory()
  return {
    times: instantsOf(marks.map(({ time }) => time)),
    values: numbersOf(marks.map(({ spotPrice }) => spotPrice)),
  }
}
