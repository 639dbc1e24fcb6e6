import type { Placed } from './placed'

/** A faint line across the chart at each tick of the vertical axis, and a plain one at zero. */
export function Grid({ placed: { yAxis, area, up } }: { placed: Placed }) {
  const lines = yAxis.ticks.map((value) => `M${area.x},${up(value)}h${area.width}`)
  const isCrossed = yAxis.from < 0 && yAxis.to > 0
  return (
    <>
      <path d={lines.join('')} stroke="var(--line)" strokeDasharray="2 3" />
      {isCrossed && <path d={`M${area.x},${up(0)}h${area.width}`} stroke="var(--line-strong)" />}
    </>
  )
}
