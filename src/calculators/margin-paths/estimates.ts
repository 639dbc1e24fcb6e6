import { estimatedBasis } from '../../kernels/estimatedBasis'
import { estimatedSpot } from '../../kernels/estimatedSpot'
import type { Quantities } from '../answer'
import type { SeriesView, Sources } from '../sources'
import type { PathsValues } from './fields'

/** What the series chosen suggest for the model; null where none is chosen, or too little is in them. */
export type Estimates = { spot: ReturnType<typeof estimatedSpot>; basis: ReturnType<typeof estimatedBasis> }

/** Series never change, and are not gone over at every keystroke. */
let last: { spot: SeriesView | undefined; futures: SeriesView | undefined; estimates: Estimates } | null = null

export function estimatesOf(values: PathsValues, { series }: Sources): Estimates {
  const [spot, futures] = [series[values.calibrationSpot], series[values.calibrationFutures]]
  if (last?.spot !== spot || last?.futures !== futures || last === null)
    last = { spot, futures, estimates: estimated({ spot, futures }) }
  return last.estimates
}

function estimated({ spot, futures }: { spot: SeriesView | undefined; futures: SeriesView | undefined }): Estimates {
  const coin = pricesOf(spot)
  const strip = pricesOf(futures)
  const expiries = futures?.columns['expiry']
  return {
    spot: coin === null ? null : estimatedSpot(coin),
    basis:
      coin === null || strip === null || expiries === undefined
        ? null
        : estimatedBasis({ spot: coin, futures: { ...strip, expiries } }),
  }
}

function pricesOf(series: SeriesView | undefined) {
  const values = series?.columns['price']
  return series === undefined || values === undefined ? null : { times: series.times, values }
}

/** The estimates by their names in the vocabulary. */
export const estimateQuantities = ({ spot, basis }: Estimates): Quantities => ({
  estimatedVolatility: spot?.volatility ?? null,
  estimatedJumps: spot?.jumpsPerYear ?? null,
  estimatedJumpMeanRate: spot?.jumpMean ?? null,
  estimatedJumpVolatility: spot?.jumpVolatility ?? null,
  estimatedBasisYield: basis?.mean ?? null,
  estimatedReversion: basis?.reversion ?? null,
  estimatedBasisVolatility: basis?.volatility ?? null,
  estimatedCorrelation: basis?.correlation ?? null,
})

/** The question of the model that each estimate belongs to. */
export const estimateFields = {
  spotVolatility: 'estimatedVolatility',
  jumpsPerYear: 'estimatedJumps',
  jumpMeanRate: 'estimatedJumpMeanRate',
  jumpVolatility: 'estimatedJumpVolatility',
  basisMeanYield: 'estimatedBasisYield',
  basisReversion: 'estimatedReversion',
  basisVolatility: 'estimatedBasisVolatility',
  moveCorrelation: 'estimatedCorrelation',
} as const
