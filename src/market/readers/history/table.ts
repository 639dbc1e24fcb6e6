import type { RejectedLine, RejectReason } from './figures'

/** A file as rows of cells, read as often as is asked: a million rows are never held at once. */
export type Table = {
  /** Null where the file begins with its first row. */
  header: readonly string[] | null
  /** What the file says of all its rows: the symbol beside a list. */
  symbol: string | null
  /** Calls back with each row and its line, and with each line that is not one. */
  each: (visit: Visit) => void
}

export type Visit = {
  row: (cells: readonly string[], line: number) => void
  reject: (rejected: RejectedLine) => void
}

const longestText = 200

/** A line that is no row. */
export const rejectedLine = (line: number, reason: RejectReason, text: string): RejectedLine => ({
  line,
  reason,
  text: text.length > longestText ? `${text.slice(0, longestText)}…` : text,
})

/** The first rows of a table. */
export function sampleOf(table: Table, most: number): (readonly string[])[] {
  const sample: (readonly string[])[] = []
  const enough = new Error('enough')
  try {
    table.each({
      row: (cells) => {
        sample.push(cells)
        if (sample.length >= most) throw enough
      },
      reject: () => undefined,
    })
  } catch (error) {
    if (error !== enough) throw error
  }
  return sample
}
