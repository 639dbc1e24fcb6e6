import type { HistoryKind } from '../../market/readers'

/** A field of a panel that names a series. */
export type SeriesUse = {
  kind: HistoryKind
  field: string
  /** The button's word; the library's own where one field takes the kind. */
  label?: string
  /** What else is chosen with it. */
  chosen?: Readonly<Record<string, string>>
}
