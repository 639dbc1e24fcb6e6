import { use } from 'react'
import { useSay } from '../panel/wording'
import type { Placed } from './placed'
import { clearestPlace } from './clearestPlace'
import { rowsOfNames, uprightMark, type Mark } from './markNames'
import { heldAt, MovedContext } from './moved'
import { plotNumber } from './plotNumbers'

const lineHeight = 14

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
    .map((mark) => uprightMark(mark, area))
  const rows = rowsOfNames(upright)
  return (
    <g fill="var(--muted)" fontSize={11.5}>
      {upright.map(({ label, at, centre, beside, solid }, index) => {
        const row = rows[index] ?? 0
        return (
          <g key={label}>
            <line x1={at} x2={at} y1={area.y} y2={bottom} stroke="var(--line-strong)" {...dash(solid)} />
            <text
              x={row === 0 ? centre : beside.x}
              y={area.y - 6 + row * (lineHeight + 3)}
              textAnchor={row === 0 ? 'middle' : beside.anchor}
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
