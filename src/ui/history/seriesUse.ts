/** A field of a panel that names a series. */
export type SeriesUse = {
  field: string
  /** The button's word; the library's own where one field takes them. */
  label?: string
  /** What else is chosen with it. */
  chosen?: Readonly<Record<string, string>>
}
