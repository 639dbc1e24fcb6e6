import { useNarrow } from '../app/useNarrow'
import { useSay } from '../panel/wording'
import type { Placed } from './Drawing'
import { inkOf } from './Lines'

const lineHeight = 15

/**
 * Each line's name at its right end, moved apart where lines meet; on a small screen above the line, so that the plot has
 * the whole width and no name is cut.
 */
export function EndLabels({ placed: { chart, rows, area, up } }: { placed: Placed }) {
  const say = useSay()
  const inside = useNarrow()
  const ends = chart.series
    .flatMap(({ label, tone }, index) => {
      const value = rows.findLast((row) => row[`y${index}`] !== null)?.[`y${index}`] ?? null
      return value === null ? [] : [{ label, tone, y: up(value) }]
    })
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
          fill={inkOf(tone)}
          fontSize={12}
          fontWeight={tone === 'sum' ? 650 : 500}
        >
          {say(label)}
        </text>
      ))}
    </g>
  )
}
