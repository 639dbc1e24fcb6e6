import type { QuoteSnapshot } from '../../calculators/sources'
import { basis, daysBetween } from '../../core'
import { withPoint, type BasisLibrary, type BasisPast } from '../../market/library'

type Options = { library: BasisLibrary; onPasts: (pasts: readonly BasisPast[]) => void }

/** Keeps the basis of every future that is quoted live, once a minute, and what was kept at earlier visits. */
export function basisKeeper({ library, onPasts }: Options) {
  let pasts = new Map<string, BasisPast>()
  let minute = ''
  const tell = () => onPasts([...pasts.values()])
  return {
    open: async (now: string) => {
      const kept = await library.load(now)
      // What has come meanwhile is newer.
      pasts = new Map([...kept.map((past) => [`${past.venue} ${past.symbol}`, past] as const), ...pasts])
      if (kept.length > 0) tell()
    },
    take: (quotes: QuoteSnapshot) => {
      const points = quotes.flatMap(pointOf)
      const newest = points.reduce((last, { time }) => (time > last ? time : last), '').slice(0, 16)
      if (newest <= minute) return
      minute = newest
      for (const { venue, symbol, coin, expiry, time, rate } of points) {
        const key = `${venue} ${symbol}`
        const past = withPoint(pasts.get(key) ?? { venue, symbol, coin, expiry, points: [] }, [time, rate])
        pasts.set(key, past)
        void library.keep(past)
      }
      tell()
    },
  }
}

/** The annual basis of an inverse future at its mark, or else its bid; none of what is stale, or not of now. */
function pointOf({ venue, symbol, coin, kind, payoff, expiry, index, origin, ...quote }: QuoteSnapshot[number]) {
  const futuresPrice = quote.mark ?? quote.bid
  if (kind !== 'future' || payoff !== 'inverse' || origin !== 'live' || quote.isStale) return []
  if (expiry === null || index === null || futuresPrice === null) return []
  const time = quote.receivedTime
  const daysToExpiry = daysBetween({ from: time, to: expiry })
  if (!daysToExpiry.greaterThan(0)) return []
  const { annualised } = basis({ spotPrice: index, futuresPrice, daysToExpiry })
  return [{ venue, symbol, coin, expiry, time, rate: annualised.simple.toFixed(10) }]
}
