import { use } from 'react'
import { useSay } from '../panel/wording'
import type { Placed } from './placed'
import { clearestPlace } from './clearestPlace'
import { labelWidth } from './labelWidth'
import { heldAt, MovedContext } from './moved'
import { plotNumber } from './plotNumbers'

const lineHeight = 14
/** The least room that a frame leaves at the right of its lines [px]. */
const margin = 18

/** Left of the plot stands the unit of its upright axis; a name may begin this much before the plot [px]. */
const unitGap = 10

/** The middle of a mark's name: at its line, or beside that where it would be cut. */
function within({ label, at }: Mark, { from, to }: { from: number; to: number }): number {
  const half = labelWidth(label) / 2
  return Math.max(Math.min(at, to - half), from + half)
}

type Mark = { label: string; at: number; solid: boolean }
/** An upright mark: its name stands over it, or beside that where the frame would cut it. */
type Upright = Mark & { centre: number }

/** The marked values of a chart: a line each, with its name where it is not in another's way. */
export function Marks({ placed }: { placed: Placed }) {
  const { chart, quantities, area, across, up } = placed
  const say = useSay()
  const moved = use(MovedContext)
  // The mark under a held handle moves with it.
  const held = moved === null ? null : heldAt(moved)
  const marksOn = (axis: 'x' | 'y'): Mark[] =>
    chart.marks
      .filter((mark) => (mark.axis ?? 'x') === axis)
      .flatMap(({ label, at }) => {
        const value = at === chart.slider && held !== null ? held : plotNumber(quantities[at] ?? null)
        const place = value === null ? NaN : (axis === 'x' ? across : up)(value)
        return Number.isFinite(place) ? [{ label: say(label), at: place, solid: at === chart.slider }] : []
      })
      .sort((one, other) => one.at - other.at)
  const right = area.x + area.width
  const bottom = area.y + area.height
  const upright = marksOn('x')
    .filter(({ at }) => at >= area.x - 1 && at <= right + 1)
    .map((mark) => ({ ...mark, centre: within(mark, { from: area.x - unitGap, to: right + margin }) }))
  const levels = levelsOf(upright)
  return (
    <g fill="var(--muted)" fontSize={11.5}>
      {upright.map(({ label, at, centre, solid }, index) => {
        const level = levels[index] ?? 0
        return (
          <g key={label}>
            <line x1={at} x2={at} y1={area.y} y2={bottom} stroke="var(--line-strong)" {...dash(solid)} />
            <text
              x={level === 0 ? centre : at + 5}
              y={area.y - 6 + level * (lineHeight + 3)}
              textAnchor={level === 0 ? 'middle' : 'start'}
              {...halo}
            >
              {label}
            </text>
          </g>
        )
      })}
      {marksOn('y')
        .filter(({ at }) => at >= area.y - 1 && at <= bottom + 1)
        .map(({ label, at, solid }) => (
          <g key={label}>
            <line x1={area.x} x2={right} y1={at} y2={at} stroke="var(--line-strong)" {...dash(solid)} />
            <text {...clearestPlace(placed, { label, at })} {...halo}>
              {label}
            </text>
          </g>
        ))}
    </g>
  )
}

/** Keeps a name readable where a line runs through it. */
const halo = { stroke: 'var(--surface)', strokeWidth: 4, paintOrder: 'stroke' }

const dash = (solid: boolean) => (solid ? {} : { strokeDasharray: '3 3' })

/** The row that each name stands in, the first above the chart: the first whose last name leaves it room. */
function levelsOf(marks: readonly Upright[]): number[] {
  const ends: number[] = []
  return marks.map(({ label, at, centre }) => {
    const half = labelWidth(label) / 2
    const free = ends.findIndex((end, level) => (level === 0 ? centre - half : at) > end + 6)
    const level = free === -1 ? ends.length : free
    ends[level] = level === 0 ? centre + half : at + 2 * half + 5
    return level
  })
}
