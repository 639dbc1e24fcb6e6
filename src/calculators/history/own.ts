import { executableRollEntries, listingDayEntries } from '../../core'
import { instantsOf, numbersOf } from '../../kernels/numbersOf'
import { ownHistory } from '../../kernels/ownHistory'
import { rememberedLast } from '../rememberedLast'
import { pricesIn, ratesIn, seriesNamed, stripIn } from '../seriesColumns'
import type { SeriesView, Sources } from '../sources'
import { essayHistory, type PastHistory } from './essay'
import type { HistoryValues } from './fields'

type Named = Pick<HistoryValues, 'historySeries' | 'futuresSeries' | 'spotSeries'>

/** The history of imported futures, with imported funding and coin or the shipped ones; null where no futures are chosen. */
export function ownPast(values: Named, sources: Sources): PastHistory | null {
  const [strip, funding, spot] = [values.futuresSeries, values.historySeries, values.spotSeries].map((name) =>
    seriesNamed(sources, name),
  )
  return strip === undefined ? null : rememberedPast({ strip, funding, spot })
}

type Chosen = Readonly<Record<'funding' | 'spot', SeriesView | undefined>> & { strip: SeriesView }

const rememberedPast = rememberedLast(({ strip: futuresSeries, funding, spot }: Chosen): PastHistory | null => {
  const strip = stripIn(futuresSeries)
  if (strip === null) return null
  const own = ownHistory({
    strip,
    funding: ratesIn(funding) ?? shippedFunding(),
    spot: pricesIn(spot) ?? shippedSpot(),
  })
  const { marks, sums, term, futures } = own
  const rolled = executableRollEntries({ futures, start: own.first })
  const end = futures.at(-1)
  return {
    isOwn: true,
    term,
    marks,
    sums,
    rolled,
    rolls: rolled.map(({ time, referencePrice, futuresPrice }) => ({ time, spotPrice: referencePrice, futuresPrice })),
    end: { time: end?.expiry ?? term.end, spotPrice: end?.settlementPrice ?? own.first.price },
    listed: listingDayEntries({ futures, spot: own.spot }).map((entry, place) => ({
      ...entry,
      listing: `${(futures[place]?.listing ?? entry.time).slice(0, 10)}T00:00:00.000Z`,
    })),
  }
})

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
