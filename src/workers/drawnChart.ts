import type { Chart, ChartPoint, Drawing } from '../calculators/chart'
import { extremePlaces } from '../kernels/extremePlaces'
import { numbersWithGaps } from '../kernels/numbersOf'
import { allRowsOf, pagesOf, type RowPages } from './rowPages'

/** A chart that can travel: drawn, and its exact points in pages, which are opened when somebody looks at one. */
export type DrawnChart = Omit<Chart<string>, 'points' | 'drawing' | 'within'> & {
  drawn: Drawing
  sampled: RowPages<ChartPoint>
}

const mostPoints = 400

/** A chart as a worker sends it, with no more points than a screen can tell apart. */
export function drawnChart({ points, drawing: _drawing, within: _within, ...chart }: Chart<string>): DrawnChart {
  const sampled = thinned(points())
  const lines = chart.series.map((_, line) => numbersWithGaps(sampled.map(({ values }) => values[line] ?? null)))
  return { ...chart, drawn: { xs: numbersWithGaps(sampled.map(({ x }) => x)), ys: lines }, sampled: pagesOf(sampled) }
}

/** The chart that a worker sent, as the page draws it. */
export const chartOf = ({ drawn, sampled, ...chart }: DrawnChart): Chart<string> => ({
  ...chart,
  points: () => allRowsOf(sampled),
  // A stretch of a chart through time is cut out of its points.
  ...(chart.scale === 'time' ? {} : { drawing: () => drawn }),
})

/** No peak and no gap is lost. What a formula needs beside a point stays: the page draws it, and would only unpack it. */
function thinned(points: readonly ChartPoint[]): readonly ChartPoint[] {
  const lines = (points[0]?.values ?? []).map((_, line) =>
    numbersWithGaps(points.map(({ values }) => values[line] ?? null)),
  )
  return extremePlaces({ lines, most: mostPoints }).flatMap((place) => {
    const point = points[place]
    return point === undefined ? [] : [{ x: point.x, values: point.values }]
  })
}
