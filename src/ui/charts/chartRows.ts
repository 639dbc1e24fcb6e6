import type { Chart, ChartPoint, Drawing } from '../../calculators/chart'
import { plotNumber } from './plotNumbers'

/** A place of a chart as the chart library takes it: `y0`, `y1`, ... one for each line, null where it has a gap. */
export type ChartRow = Readonly<{ index: number; x: number } & Record<`y${number}`, number | null>>

type Drawn = { chart: Chart<string>; points: () => readonly ChartPoint[] }

/** The places of a chart from left to right: from its kernel where one draws it, from its exact points otherwise. */
export const chartRows = ({ chart, points }: Drawn): ChartRow[] => {
  const isDrawn = (value: number | null) =>
    // A log axis has no place for zero and below.
    value !== null && Number.isFinite(value) && (chart.yScale !== 'log' || value > 0)
  return (chart.drawing === undefined ? placesOf(points()) : placesOfDrawing(chart.drawing())).flatMap(
    ({ x, ys }, index) => {
      if (x === null) return []
      const lines = ys.map((value, line) => [`y${line}`, isDrawn(value) ? value : null])
      // The keys were just made as the type says.
      return [{ index, x, ...Object.fromEntries(lines) } as ChartRow]
    },
  )
}

type Place = { x: number | null; ys: readonly (number | null)[] }

const placesOf = (points: readonly ChartPoint[]): Place[] =>
  points.map(({ x, values }) => ({ x: plotNumber(x), ys: values.map(plotNumber) }))

const placesOfDrawing = ({ xs, ys }: Drawing): Place[] =>
  Array.from(xs, (x, index) => ({ x, ys: ys.map((line) => line[index] ?? null) }))

/** All that is drawn of all lines. */
export const heightsOf = (rows: readonly ChartRow[], lines: number): number[] =>
  rows.flatMap((row) =>
    Array.from({ length: lines }, (_, line) => row[`y${line}`] ?? null).filter((value) => value !== null),
  )
