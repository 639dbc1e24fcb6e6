import type { Area } from './area'
import { labelWidth } from './labelWidth'

/** A marked value and where its line stands [px]. */
export type Mark = { label: string; at: number; solid: boolean }

/** Beside a line: where a text begins or ends, and from where to where it reaches [px]. */
type Beside = { x: number; anchor: 'start' | 'end'; from: number; to: number }

/** An upright mark: its name stands over it, or beside that where the frame would cut it; in lower rows, beside its line. */
export type Upright = Mark & { centre: number; beside: Beside }

/** The least room that a frame leaves at the right of its lines [px]. */
const margin = 18
/** Left of the plot stands the unit of its upright axis; a name may begin this much before the plot [px]. */
const unitGap = 10
const besideGap = 5
const nameGap = 6

export function uprightMark(mark: Mark, { x, width }: Pick<Area, 'x' | 'width'>): Upright {
  const end = x + width + margin
  return { ...mark, centre: centreOf(mark, { from: x - unitGap, to: end }), beside: besideOf(mark, end) }
}

/** The middle of a mark's name: at its line, or beside that where it would be cut. */
function centreOf({ label, at }: Mark, { from, to }: { from: number; to: number }): number {
  const half = labelWidth(label) / 2
  return Math.max(Math.min(at, to - half), from + half)
}

/** At the right of its line, or at the left where the frame would cut it. */
function besideOf({ label, at }: Mark, end: number): Beside {
  const reach = labelWidth(label) + besideGap
  const [right, left] = [at + besideGap, at - besideGap]
  return at + reach <= end
    ? { x: right, anchor: 'start', from: at, to: at + reach }
    : { x: left, anchor: 'end', from: at - reach, to: at }
}

/** The row that each name stands in, the first above the chart: the first whose last name leaves it room. */
export function rowsOfNames(marks: readonly Upright[]): number[] {
  const ends: number[] = []
  return marks.map(({ label, centre, beside }) => {
    const half = labelWidth(label) / 2
    const free = ends.findIndex((end, row) => (row === 0 ? centre - half : beside.from) > end + nameGap)
    const row = free === -1 ? ends.length : free
    ends[row] = row === 0 ? centre + half : beside.to
    return row
  })
}
