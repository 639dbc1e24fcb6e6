import { carried, unpacked, type Carried } from './carry'

/** A long list of rows in pages of text, each opened when a row of it is looked at: handing them over costs nothing. */
export type RowPages<Row> = {
  count: number
  pages: readonly Uint8Array[]
  /** Never there: it keeps the type of the rows. */
  row?: Row
}

const pageLength = 200

export function pagesOf<Row>(rows: readonly Row[]): RowPages<Row> {
  const writer = new TextEncoder()
  const pages = Array.from({ length: Math.ceil(rows.length / pageLength) }, (_, page) =>
    writer.encode(JSON.stringify(carried(rows.slice(page * pageLength, (page + 1) * pageLength)))),
  )
  return { count: rows.length, pages }
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
