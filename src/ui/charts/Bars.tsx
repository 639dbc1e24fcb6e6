import type { Placed } from './placed'
import { inkOf } from './Lines'

/** Part of a point's room that its bar takes. */
const share = 0.6
/** A bar below zero is paler: its direction says the rest. */
const below = 0.45

/** The bars of a chart, each from zero to its value. */
export function Bars({ placed: { chart, rows, area, across, up } }: { placed: Placed }) {
  const width = Math.max(2, (area.width / rows.length) * share)
  const ground = up(0)
  return (
    <g className="chart__bars">
      {chart.series.map(({ label, tone }, line) =>
        rows.map((row) => {
          const value = row[`y${line}`] ?? null
          if (value === null) return null
          const top = Math.min(up(value), ground)
          return (
            <rect
              key={`${label} ${row.index}`}
              x={across(row.x) - width / 2}
              y={top}
              width={width}
              height={Math.max(1, Math.abs(up(value) - ground))}
              fill={inkOf(tone)}
              fillOpacity={value < 0 ? below : 1}
            />
          )
        }),
      )}
    </g>
  )
}
