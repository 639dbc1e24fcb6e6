import { usePlotArea, useYAxisScale } from 'recharts'
import type { Series } from '../../calculators/chart'
import { useSay } from '../panel/wording'

type Row = Readonly<Record<string, number | null>>
const lineHeight = 15

type EndLabelsProps = {
  series: readonly Series<string>[]
  rows: readonly Row[]
  /** On a small screen: above the lines, so that the plot has the whole width and no name is cut. */
  inside: boolean
}

/** Each line's name at its right end, moved apart where lines meet. */
export function EndLabels({ series, rows, inside }: EndLabelsProps) {
  const say = useSay()
  const scale = useYAxisScale()
  const area = usePlotArea()
  if (scale === undefined || area === undefined) return null
  const ends = series
    .map(({ label, tone }, index) => {
      const value = rows.findLast((row) => row[`y${index}`] !== null)?.[`y${index}`] ?? null
      return { label, tone, y: value === null ? undefined : scale(value) }
    })
    // Between two charts the axis may not hold the value yet.
    .filter((end): end is typeof end & { y: number } => end.y !== undefined && Number.isFinite(end.y))
    .sort((one, other) => one.y - other.y)
  const places = ends.reduce<number[]>(
    (above, { y }) => [...above, Math.max(y, (above.at(-1) ?? -Infinity) + lineHeight)],
    [],
  )
  const overflow = Math.max(0, (places.at(-1) ?? 0) - (area.y + area.height))
  return (
    <g aria-hidden="true">
      {ends.map(({ label, tone }, index) => (
        <text
          key={label}
          x={area.x + area.width + (inside ? -4 : 6)}
          y={(places[index] ?? 0) - overflow + (inside ? -5 : 4)}
          {...(inside && { textAnchor: 'end', stroke: 'var(--surface)', strokeWidth: 3, paintOrder: 'stroke' })}
          fill={`var(--${tone === 'other' ? 'cost' : tone})`}
          fontSize={12}
          fontWeight={tone === 'sum' ? 650 : 500}
        >
          {say(label)}
        </text>
      ))}
    </g>
  )
}
