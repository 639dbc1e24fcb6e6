import {
  DefaultZIndexes,
  ZIndexLayer,
  useActiveTooltipCoordinate,
  useActiveTooltipDataPoints,
  useIsTooltipActive,
  usePlotArea,
} from 'recharts'
import type { Chart, ChartPoint } from '../../calculators/chart'
import { formatNumber } from '../format'
import { placeText } from './placeText'
import { useSay } from '../panel/wording'
import { useDictionary } from '../words'

const boxWidth = 214

/** A vertical line at the point under the pointer or the arrow keys, with the figures as they are and not as drawn. */
export function Crosshair({ chart, points }: { chart: Chart<string>; points: () => readonly ChartPoint[] }) {
  const active = useIsTooltipActive()
  // Each row was made by ChartView with the index of its point.
  const row = useActiveTooltipDataPoints()?.[0] as { index: number } | undefined
  const at = useActiveTooltipCoordinate()
  const area = usePlotArea()
  if (!active || row === undefined || at === undefined || area === undefined) return null
  const point = points()[row.index]
  if (point === undefined) return null
  const right = at.x + boxWidth + 12 < area.x + area.width
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      <g pointerEvents="none">
        <line x1={at.x} x2={at.x} y1={area.y} y2={area.y + area.height} stroke="var(--ink)" />
        <foreignObject
          x={right ? at.x + 10 : at.x - boxWidth - 10}
          y={area.y + 4}
          width={boxWidth}
          height={30 + chart.series.length * 20}
        >
          <Reading chart={chart} point={point} />
        </foreignObject>
      </g>
    </ZIndexLayer>
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
