import { estimatedBasis } from '../../kernels/estimatedBasis'
import { estimatedSpot } from '../../kernels/estimatedSpot'
import type { Quantities } from '../answer'
import { rememberedLast } from '../rememberedLast'
import { pricesIn, seriesNamed, stripIn } from '../seriesColumns'
import type { SeriesView, Sources } from '../sources'
import type { PathsValues } from './fields'

/** What the series chosen suggest for the model; null where none is chosen, or too little is in them. */
export type Estimates = { spot: ReturnType<typeof estimatedSpot>; basis: ReturnType<typeof estimatedBasis> }

export const estimatesOf = ({ calibrationSpot, calibrationFutures }: PathsValues, sources: Sources): Estimates =>
  estimated({ coin: seriesNamed(sources, calibrationSpot), strip: seriesNamed(sources, calibrationFutures) })

const estimated = rememberedLast((chosen: Readonly<Record<'coin' | 'strip', SeriesView | undefined>>): Estimates => {
  const [spot, futures] = [pricesIn(chosen.coin), stripIn(chosen.strip)]
  if (spot === null) return { spot: null, basis: null }
  const basis = futures === null ? null : estimatedBasis({ spot, futures: { ...futures, values: futures.prices } })
  return { spot: estimatedSpot(spot), basis }
})

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
