import { useNarrow } from '../app/useNarrow'
import { useSay } from '../panel/wording'
import type { Placed } from './placed'
import { inkOf } from './Lines'

const lineHeight = 15
/** Names of ends that are closer than this would lie over one another [px]. */
const reach = 60
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
  const late = stacked(ends.filter(({ isEarly }) => !isEarly))
  const places = [...stacked(ends.filter(({ isEarly }) => isEarly)), ...late]
  const overflow = Math.max(0, (late.at(-1)?.y ?? 0) - (area.y + area.height))
  const placeOf = (end: (typeof ends)[number]) => {
    const { y } = places.find(({ label }) => label === end.label) ?? end
    return end.isEarly
      ? { x: end.x + 6, y: y - 6, stroke: 'var(--surface)', strokeWidth: 3, paintOrder: 'stroke' }
      : { x: right + 6, y: y - overflow + 4 }
  }
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

/** Names from the top down, each below the one above it where their lines end close beside each other. */
const stacked = <End extends { x: number; y: number }>(ends: readonly End[]): End[] =>
  ends.reduce<End[]>((above, end) => {
    const last = above.findLast(({ x }) => Math.abs(x - end.x) < reach)
    return [...above, { ...end, y: Math.max(end.y, (last?.y ?? -Infinity) + lineHeight) }]
  }, [])
