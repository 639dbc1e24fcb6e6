import { usePlotArea, useYAxisScale, useYAxisTicks } from 'recharts'

/** A faint line across the chart at each tick of the vertical axis. */
export function Grid() {
  const ticks = useYAxisTicks() ?? []
  const scale = useYAxisScale()
  const area = usePlotArea()
  if (scale === undefined || area === undefined) return null
  const heights = ticks.map(({ value }) => scale(value)).filter((y) => y !== undefined && Number.isFinite(y))
  return (
    <g stroke="var(--line)" strokeDasharray="2 3">
      {heights.map((y) => (
        <line key={y} x1={area.x} x2={area.x + area.width} y1={y} y2={y} />
      ))}
    </g>
  )
}
