import type { Surface } from '../../../calculators/details'
import { plotNumber } from '../plotNumbers'
import { borderPath } from './borderPath'
import type { Cell } from './cell'

/** What stands on the shades: the line, today, the point typed and the cell that is read. */
export function SurfaceMarks({ surface, cell }: { surface: Surface<string>; cell: Cell }) {
  const { rows, columns, typed } = surface
  const [width, height] = [columns.length, rows.length]
  const at = {
    x: placeOn(typed.x, columns),
    y: placeOn(typed.y, rows),
  }
  return (
    <svg className="surface__marks" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <path className="surface__axis" d={`M${width / 2} 0V${height}M0 ${height / 2}H${width}`} />
      <path className="surface__border" d={borderPath(surface)} />
      {at.x !== null && at.y !== null && (
        <path className="surface__typed" d={cross({ x: at.x, y: height - at.y, width, height })} />
      )}
      <rect className="surface__cell" x={cell.column} y={height - 1 - cell.row} width={1} height={1} />
    </svg>
  )
}

/** Where a value stands between the first and the last of an axis, in cells; null beside it. */
function placeOn(value: Surface<string>['typed']['x'], axis: Surface<string>['rows']): number | null {
  const [from, to, at] = [axis[0] ?? null, axis.at(-1) ?? null, value].map(plotNumber)
  if (from == null || to == null || at == null || from === to || at < from || at > to) return null
  return ((at - from) / (to - from)) * (axis.length - 1) + 0.5
}

const arm = 0.018

const cross = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
  `M${x - arm * width} ${y}H${x + arm * width}M${x} ${y - 2 * arm * height}V${y + 2 * arm * height}`
