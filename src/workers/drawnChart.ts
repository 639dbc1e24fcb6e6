import type { Chart, ChartPoint, Drawing } from '../calculators/chart'
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

/** The last point is always among them. What a formula needs beside a point stays: the page draws it, and would only unpack it. */
function thinned(points: readonly ChartPoint[]): readonly ChartPoint[] {
  const every = Math.ceil(points.length / mostPoints)
  const drawn = points.filter((_, index) => index % every === 0 || index === points.length - 1)
  return drawn.map(({ x, values }) => ({ x, values }))
}
