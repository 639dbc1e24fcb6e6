import { use } from 'react'
import { useActiveTooltipLabel, useIsTooltipActive } from 'recharts'
import type { Chart, ChartPoint } from '../../calculators/chart'
import { formatNumber } from '../format'
import { placeText } from './placeText'
import { useSay } from '../panel/wording'
import { useDictionary } from '../words'
import { ChartSpeech } from './ChartSpeech'
import { inkOf } from './Lines'
import { PlacedContext } from './placed'

const boxWidth = 214

/** A vertical line at the point under the pointer or the arrow keys, with the figures as they are and not as drawn. */
export function Crosshair() {
  const placed = use(PlacedContext)
  const active = useIsTooltipActive()
  const value = useActiveTooltipLabel()
  // The library may still hold the values before a change: then nothing is pointed at.
  const row = active ? placed?.rows.find(({ x }) => x === value) : undefined
  const point = row === undefined ? undefined : placed?.points()[row.index]
  if (placed === null || row === undefined || point === undefined) return null
  const { chart, area, across, up } = placed
  const at = across(row.x)
  const right = at + boxWidth + 12 < area.x + area.width
  return (
    <g pointerEvents="none">
      <line x1={at} x2={at} y1={area.y} y2={area.y + area.height} stroke="var(--ink)" />
      {chart.series.map(({ label, tone }, line) => {
        const value = row[`y${line}`] ?? null
        return value === null ? null : <circle key={label} cx={at} cy={up(value)} r={3} fill={inkOf(tone)} />
      })}
      <foreignObject
        x={right ? at + 10 : Math.max(0, at - boxWidth - 10)}
        y={area.y + 4}
        width={boxWidth}
        height={30 + chart.series.length * 20}
      >
        <Reading chart={chart} point={point} />
      </foreignObject>
      <ChartSpeech chart={chart} point={point} />
    </g>
  )
}

function Reading({ chart, point }: { chart: Chart<string>; point: ChartPoint }) {
  const { vocabulary, chrome } = useDictionary()
  const say = useSay()
  return (
    <div className="crosshair">
      <p>
        {vocabulary.labels[chart.x]} {placeText(chart, point)}
      </p>
      <dl>
        {chart.series.map(({ label, tone }, index) => {
          const value = point.values[index] ?? null
          return (
            <div key={label} className={`tone tone--${tone}`}>
              <dt>{say(label)}</dt>
              <dd>{value === null ? chrome.none : formatNumber({ value, unit: chart.y })}</dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}
