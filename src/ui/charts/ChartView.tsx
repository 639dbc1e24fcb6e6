import { useMemo } from 'react'
import { Line, LineChart, XAxis, YAxis } from 'recharts'
import type { Quantities } from '../../calculators/answer'
import type { Chart, ChartPoint } from '../../calculators/chart'
import { factsOf, type TermUnit } from '../../vocabulary/terms'
import { useDictionary } from '../words'
import { useSay } from '../panel/wording'
import { Crosshair } from './Crosshair'
import { labelWidth } from './labelWidth'
import { EndLabels } from './EndLabels'
import { Grid } from './Grid'
import { Marks } from './Marks'
import { chartRows, heightsOf } from './chartRows'
import { fewTicks, logDomain, logTicks } from './plotNumbers'
import { percentTickTextOver, tickTextOver } from './tickText'
import { WedgeSlot } from './WedgeSlot'

const height = 330
const margin = { top: 22, right: 116, bottom: 22, left: 12 }

export type ChartViewProps = {
  chart: Chart<string>
  /** Computed when somebody looks at one, where a kernel draws the lines. */
  points: () => readonly ChartPoint[]
  quantities: Quantities
  narrow: boolean
}

/** One idea drawn: lines labelled at their end, units on the axes, the marked values, a crosshair with exact figures. */
export function ChartView({ chart, points, quantities, narrow }: ChartViewProps) {
  const { vocabulary } = useDictionary()
  const say = useSay()
  const logY = chart.yScale === 'log'
  const rows = useMemo(() => chartRows({ chart, points }), [chart, points])
  const xs = rows.map(({ x }) => x)
  const xDomain: [number, number] = [Math.min(...xs), Math.max(...xs)]
  const ys = heightsOf(rows, chart.series.length)
  const yDomain = logY ? logDomain(ys) : undefined
  const yStretch: [number, number] = yDomain ?? [Math.min(...ys), Math.max(...ys)]
  const xName = `${vocabulary.labels[chart.x]} [${vocabulary.units[factsOf(chart.x).unit]}]`
  const title = say(chart.title)
  const labelRoom = Math.max(...chart.series.map(({ label }) => labelWidth(say(label)))) + 14
  return (
    <LineChart
      responsive
      style={{ inlineSize: '100%', blockSize: height }}
      data={rows}
      margin={narrow ? { ...margin, right: 14, left: 0 } : { ...margin, right: Math.max(margin.right, labelRoom) }}
      title={title}
      desc={`${title}: ${chart.series.map(({ label }) => say(label)).join(', ')}; ${xName}`}
      aria-label={title}
    >
      <Grid />
      {chart.about === 'difference' && <WedgeSlot rows={rows} />}
      <Marks chart={chart} quantities={quantities} />
      <XAxis
        dataKey="x"
        type="number"
        scale={chart.scale}
        domain={xDomain}
        {...(chart.scale === 'log' ? { ticks: xTicks(xDomain) } : {})}
        tickFormatter={ticksOf(factsOf(chart.x).unit)(xDomain)}
        tick={{ fill: 'var(--muted)', fontSize: 11.5 }}
        stroke="var(--line-strong)"
        label={{ value: xName, position: 'insideBottomRight', offset: -14, fill: 'var(--muted)', fontSize: 11.5 }}
      />
      <YAxis
        type="number"
        scale={logY ? 'log' : 'linear'}
        {...(yDomain === undefined
          ? { domain: ['auto', 'auto'] }
          : { domain: yDomain, ticks: logTicks({ least: yDomain[0], most: yDomain[1] }) })}
        allowDataOverflow={logY}
        width={58}
        tickFormatter={ticksOf(chart.y)(yStretch)}
        tick={{ fill: 'var(--muted)', fontSize: 11.5 }}
        stroke="var(--line-strong)"
        label={{
          value: vocabulary.units[chart.y],
          position: 'top',
          offset: 10,
          fill: 'var(--muted)',
          fontSize: 11.5,
        }}
      />
      {chart.series.map(({ label, tone, dashed }, index) => (
        <Line
          key={label}
          dataKey={`y${index}`}
          name={say(label)}
          stroke={`var(--${tone === 'other' ? 'cost' : tone})`}
          strokeWidth={tone === 'sum' ? 2.6 : 1.8}
          {...(dashed === true ? { strokeDasharray: '6 4' } : {})}
          dot={false}
          activeDot={{ r: 3 }}
          isAnimationActive={false}
          connectNulls={false}
        />
      ))}
      <EndLabels series={chart.series} rows={rows} inside={narrow} />
      <Crosshair chart={chart} points={points} />
    </LineChart>
  )
}

const ticksOf = (unit: TermUnit) => (unit === 'rate' ? percentTickTextOver : tickTextOver)

function xTicks([from, to]: [number, number]): number[] {
  const powers = logTicks({ least: from, most: to })
  if (powers.length > 2) return powers
  return fewTicks([from, to])
}
