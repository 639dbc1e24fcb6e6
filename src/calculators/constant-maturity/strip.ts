import { constantMaturitySeries, decimal, type MaturityPoint, type StripRow } from '../../core'
import { deskCoin } from '../../desk/deskCoin'
import { maturitySeries } from '../../kernels/maturitySeries'
import type { Quantities } from '../answer'
import { rememberedLast } from '../rememberedLast'
import { pricesIn, seriesNamed, stripIn } from '../seriesColumns'
import { noSources, type QuoteSnapshot, type SeriesView, type Sources } from '../sources'
import type { StripValues } from './fields'

/** Days of the maturities, in the order of their names. */
const maturities = ['30', '60', '90', '120'].map((days) => decimal(days))

/** The strip as a series of fixed maturities: of the typed rows, of an imported series, or as venues quote it now. */
export function stripOf(values: StripValues, sources: Sources = noSources) {
  const { quotes } = sources
  const { stripFrom, stripRule: rule, stripLeastDays: leastDays } = values
  const [strip, coin] = [values.stripSeries, values.stripCoinSeries].map((name) => seriesNamed(sources, name))
  const found =
    stripFrom === 'series' && strip !== undefined && coin !== undefined
      ? imported({ strip, coin, rule, leastDays: leastDays.toString() })
      : null
  const typed = () => constantMaturitySeries({ rows: rowsOf(values, quotes), maturities, rule, leastDays })
  const isOtherCoin = stripFrom === 'live' && quotes.some(({ coin: quoted }) => quoted !== deskCoin)
  return { ...(found ?? typed()), stripFrom, hasSeries: found !== null, isOtherCoin }
}
export type Strip = ReturnType<typeof stripOf>

function rowsOf({ stripFrom, stripRows }: StripValues, quotes: QuoteSnapshot): StripRow[] {
  if (stripFrom === 'series') return []
  if (stripFrom === 'live') return quotedRows(quotes)
  return stripRows.map(({ stripTime: time, stripExpiry: expiry, ...prices }) => ({
    time,
    expiry,
    spotPrice: prices.stripSpotPrice,
    futuresPrice: prices.stripFuturesPrice,
  }))
}

/** The futures that are quoted now, each against its own venue's index, as of the newest of them. */
function quotedRows(quotes: QuoteSnapshot): StripRow[] {
  const futures = quotes.filter(({ kind, payoff, isStale }) => kind === 'future' && payoff === 'inverse' && !isStale)
  // Futures of two coins do not make a curve.
  const fresh = futures.filter(({ coin }) => coin === futures[0]?.coin)
  const time = fresh.reduce((newest, { receivedTime }) => (receivedTime > newest ? receivedTime : newest), '')
  return fresh.flatMap(({ expiry, index, bid, mark }) => {
    const price = mark ?? bid
    return expiry === null || index === null || price === null
      ? []
      : [{ time, expiry, spotPrice: index, futuresPrice: price }]
  })
}

type Chosen = { strip: SeriesView; coin: SeriesView; rule: StripValues['stripRule']; leastDays: string }

/** Null where one of the series holds something else. */
const imported = rememberedLast(({ strip, coin, rule, leastDays }: Chosen) => {
  const [futures, spot] = [stripIn(strip), pricesIn(coin)]
  if (futures === null || spot === null) return null
  return maturitySeries({ strip: futures, spot, maturities, rule, leastDays: decimal(leastDays) })
})

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
