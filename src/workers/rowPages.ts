import { carried, unpacked, type Carried } from './carry'

/** A long list of rows in pages of text, each opened when a row of it is looked at: handing them over costs nothing. */
export type RowPages<Row> = {
  count: number
  pages: readonly Uint8Array[]
  /** Never there: it keeps the type of the rows. */
  row?: Row
}

const pageLength = 200

const writer = new TextEncoder()

const pageOf = (rows: readonly unknown[], page: number): Uint8Array =>
  writer.encode(JSON.stringify(carried(rows.slice(page * pageLength, (page + 1) * pageLength))))

const pageCount = (rows: number): number => Math.ceil(rows / pageLength)

export const pagesOf = <Row>(rows: readonly Row[]): RowPages<Row> => ({
  count: rows.length,
  pages: Array.from({ length: pageCount(rows.length) }, (_, page) => pageOf(rows, page)),
})

/** The first page alone; the others may follow: writing them all takes longer than what the rows come from. */
export const firstPageOf = <Row>(rows: readonly Row[]): RowPages<Row> => ({
  count: rows.length,
  pages: rows.length === 0 ? [] : [pageOf(rows, 0)],
})

/** The pages that a list lacks, one with every step. */
export function* furtherPages<Row>(rows: readonly Row[], { pages }: RowPages<Row>): Generator<Uint8Array, void> {
  for (let page = pages.length; page < pageCount(rows.length); page += 1) yield pageOf(rows, page)
}

/** Whether every page is there. */
export const isWhole = ({ count, pages }: RowPages<unknown>): boolean => pages.length === pageCount(count)

/** All rows of pages that are whole. */
export const allRowsOf = <Row>(given: RowPages<Row>): Row[] => {
  const rowAt = rowsOf(given)
  return Array.from({ length: given.count }, (_, place) => rowAt(place)).filter((row) => row !== undefined)
}

/** The rows of pages by place. */
export function rowsOf<Row>({ pages }: RowPages<Row>): (place: number) => Row | undefined {
  const opened = new Map<number, readonly Row[]>()
  const reader = new TextDecoder()
  const open = (page: number): readonly Row[] => {
    const bytes = pages[page]
    // The text is the one that was written above.
    const rows = bytes === undefined ? [] : unpacked<readonly Row[]>(JSON.parse(reader.decode(bytes)) as Carried)
    opened.set(page, rows)
    return rows
  }
  return (place) => {
    const page = Math.floor(place / pageLength)
    return (opened.get(page) ?? open(page))[place % pageLength]
  }
}
