import type { Quantities } from '../../calculators/answer'
import type { Chart, ChartPoint } from '../../calculators/chart'
import { factsOf, type TermUnit } from '../../vocabulary/terms'
import { axisOver, roundAxisOver, withWholeTicks, type Axis } from './axis'
import { timeAxisOver } from './timeAxis'
import { plotNumber } from './plotNumbers'
import { chartRows, heightsOf, type ChartRow } from './chartRows'

/** All that is drawn of a chart, before it has a size. */
export type Plotted = {
  chart: Chart<string>
  /** The exact points, computed when somebody looks at one. */
  points: () => readonly ChartPoint[]
  rows: readonly ChartRow[]
  /** The values that are marked. */
  quantities: Quantities
  xAxis: Axis
  yAxis: Axis
}

const counted: ReadonlySet<TermUnit> = new Set<TermUnit>(['number', 'days', 'contracts', 'lots'])

function linearOrLog({ chart: { scale, x }, xs }: { chart: Chart<string>; xs: readonly number[] }): Axis {
  const axis = axisOver(xs, scale === 'log' ? 'log' : 'linear')
  return counted.has(factsOf(x).unit) ? withWholeTicks(axis, xs) : axis
}

type PlottedArguments = Pick<Plotted, 'chart' | 'points' | 'quantities'>

/** A chart with its lines as numbers, and axes that hold them. */
export function plottedOf({ chart, points, quantities }: PlottedArguments): Plotted {
  const rows = chartRows({ chart, points })
  const reached = chart.reach === undefined ? null : plotNumber(quantities[chart.reach] ?? null)
  const xs = [...rows.map(({ x }) => x), ...(reached === null ? [] : [reached])]
  // Bars stand on zero.
  const ground = chart.form === 'bars' ? [0] : []
  return {
    chart,
    points,
    quantities,
    rows,
    xAxis: chart.scale === 'time' ? timeAxisOver(xs) : linearOrLog({ chart, xs }),
    yAxis: roundAxisOver([...ground, ...heightsOf(rows, chart.series.length)], chart.yScale ?? 'linear'),
  }
}
