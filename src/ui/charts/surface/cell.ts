import type { Surface } from '../../../calculators/details'

/** A cell of a surface by its places from the least of either axis. */
export type Cell = { row: number; column: number }

type Grid = Pick<Surface<string>, 'rows' | 'columns'>

const kept = (place: number, count: number) => Math.min(Math.max(place, 0), count - 1)

/** Today's cell: the middle of either axis. */
export const centreOf = ({ rows, columns }: Grid): Cell => ({ row: rows.length >> 1, column: columns.length >> 1 })

/** The cell under a point, given by its shares of the width and of the height from the top left. */
export const cellAt = ({ rows, columns }: Grid, { across, down }: { across: number; down: number }): Cell => ({
  row: kept(Math.floor((1 - down) * rows.length), rows.length),
  column: kept(Math.floor(across * columns.length), columns.length),
})

const steps: Readonly<Record<string, Cell>> = {
  ArrowUp: { row: 1, column: 0 },
  ArrowDown: { row: -1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

/** Where a key leads from a cell: one cell on, ten with Shift, back to the centre with Home; null for other keys. */
export function cellByKey(grid: Grid, cell: Cell, { key, shiftKey }: { key: string; shiftKey: boolean }): Cell | null {
  if (key === 'Home') return centreOf(grid)
  const step = steps[key]
  if (step === undefined) return null
  const times = shiftKey ? 10 : 1
  return {
    row: kept(cell.row + step.row * times, grid.rows.length),
    column: kept(cell.column + step.column * times, grid.columns.length),
  }
}
