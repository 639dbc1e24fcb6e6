/** Which columns of a table are in sight, from one; the names of its rows are no column and stay. */
export type ColumnsInSight = { from: number; to: number; count: number }

/** Where the columns of a table that goes on sideways stand [px]. */
export type Columns = {
  /** Where the table is scrolled to, and how much of it is shown. */
  scrolled: number
  width: number
  /** The width of the names, which stay. */
  names: number
  /** The left edge and the width of each column. */
  columns: readonly { left: number; width: number }[]
}

/** The columns that are seen whole, or the first one that is seen in part; null where all of them are. */
export function columnsInSight({ scrolled, width, names, columns }: Columns): ColumnsInSight | null {
  const [start, end] = [scrolled + names, scrolled + width]
  const whole = columns.flatMap(({ left, width: own }, place) =>
    left >= start - 1 && left + own <= end + 1 ? [place + 1] : [],
  )
  if (whole.length === columns.length) return null
  const from = whole[0] ?? columns.findIndex(({ left, width: own }) => left + own > start + 1) + 1
  return { from, to: whole.at(-1) ?? from, count: columns.length }
}

/** Where to scroll to for the columns after those in sight, or for those before. */
export function scrolledTo(table: Columns, direction: 'before' | 'after'): number {
  const { scrolled, width, names, columns } = table
  if (direction === 'before') return Math.max(0, scrolled - (width - names))
  const next = columns[columnsInSight(table)?.to ?? 0]
  return next === undefined ? scrolled : next.left - names
}
