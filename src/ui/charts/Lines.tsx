import type { Placed } from './placed'
import { linePath } from './linePath'

/** The colour of a line by what it is made of. */
export const inkOf = (tone: Placed['chart']['series'][number]['tone']): string =>
  `var(--${tone === 'other' ? 'cost' : tone})`

/** The lines of a chart. */
export function Lines({ placed: { chart, rows, across, up } }: { placed: Placed }) {
  return (
    <g fill="none">
      {chart.series.map(({ label, tone, dashed }, line) => (
        <path
          key={label}
          className="chart__line"
          d={linePath(
            rows.map((row) => {
              const value = row[`y${line}`] ?? null
              return value === null ? null : { x: across(row.x), y: up(value) }
            }),
          )}
          stroke={inkOf(tone)}
          strokeWidth={tone === 'sum' ? 2.6 : 1.8}
          {...(dashed === true ? { strokeDasharray: '6 4' } : {})}
        />
      ))}
    </g>
  )
}
