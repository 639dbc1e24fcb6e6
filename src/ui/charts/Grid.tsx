import type { Placed } from './Drawing'

/** A faint line across the chart at each tick of the vertical axis. */
export function Grid({ placed: { yAxis, area, up } }: { placed: Placed }) {
  const lines = yAxis.ticks.map((value) => `M${area.x},${up(value)}h${area.width}`)
  return <path d={lines.join('')} stroke="var(--line)" strokeDasharray="2 3" />
}
