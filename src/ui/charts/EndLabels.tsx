import { useNarrow } from '../app/useNarrow'
import { useSay } from '../panel/wording'
import type { Placed } from './placed'
import { inkOf } from './Lines'

const lineHeight = 15
/** A line that ends this much before the others has its name at its own end [px]. */
const early = 40

/** Each line's name at its right end, moved apart where lines meet; on a small screen a legend has the names. */
export function EndLabels({ placed: { chart, rows, area, across, up } }: { placed: Placed }) {
  const say = useSay()
  const narrow = useNarrow()
  if (narrow) return null
  const right = area.x + area.width
  const ends = chart.series
    .flatMap(({ label, tone }, index) => {
      const row = rows.findLast((one) => one[`y${index}`] !== null)
      const value = row?.[`y${index}`] ?? null
      if (row === undefined || value === null) return []
      const x = across(row.x)
      return [{ label, tone, x, y: up(value), isEarly: x < right - early }]
    })
    .sort((one, other) => one.y - other.y)
  const late = ends.filter(({ isEarly }) => !isEarly)
  const places = late.reduce<number[]>(
    (above, { y }) => [...above, Math.max(y, (above.at(-1) ?? -Infinity) + lineHeight)],
    [],
  )
  const overflow = Math.max(0, (places.at(-1) ?? 0) - (area.y + area.height))
  const placeOf = (end: (typeof ends)[number]) =>
    end.isEarly
      ? { x: end.x + 6, y: end.y - 6, stroke: 'var(--surface)', strokeWidth: 3, paintOrder: 'stroke' }
      : { x: right + 6, y: (places[late.indexOf(end)] ?? 0) - overflow + 4 }
  return (
    <g aria-hidden="true">
      {ends.map((end) => (
        <text
          key={end.label}
          {...placeOf(end)}
          fill={inkOf(end.tone)}
          fontSize={12}
          fontWeight={end.tone === 'sum' ? 650 : 500}
        >
          {say(end.label)}
        </text>
      ))}
    </g>
  )
}
