import { quarterlyComparison, type FixedReplay, type QuarterlyComparison, type TimedRate } from '../../core'

/** Each future against the funding of its quarter; `bounds` are the ends of the quarters and the start of the first. */
export function comparedQuarters(given: {
  fixed: FixedReplay
  bounds: readonly string[]
  fundings: readonly TimedRate[]
}): QuarterlyComparison {
  const { fixed, bounds, fundings } = given
  const ends = bounds.slice(1)
  const quarters = fixed.rows.map(({ basisRate }, place) => ({
    start: bounds[place] ?? '',
    end: ends[place] ?? '',
    futuresBasisRate: basisRate,
    fundings,
  }))
  return quarterlyComparison({ quarters })
}
