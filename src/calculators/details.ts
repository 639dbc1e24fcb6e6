import type { Decimal } from '../core'
import type { Draft } from '../form'
import type { Term } from '../vocabulary/terms'

/**
 * A table whose rows are made from the values: a ledger, a ranking. Each column holds one kind of quantity; where it has a
 * formula, the names in it are the row's own columns first and the panel's quantities second.
 */
export type Listing<Word> = {
  kind: 'listing'
  columns: readonly { label: Word; term: Term; formula?: string }[]
  rows: readonly ListingRow<Word>[]
  /** What taking a row is called, where rows can be taken into the desk. */
  take?: Word
  note?: Word
}

/** What taking a row into the desk types, and the panel that it opens. */
export type Taking = { panel: string; desk: Draft; own?: Draft }

/** `word` and `name` say which row it is: one of our words, a text of the user's (a time, a symbol), or both. */
export type ListingRow<Word> = {
  word?: Word
  name?: string
  values: readonly (Decimal | null)[]
  /** How the row's columns follow, where each row has formulas of its own: in the order of the columns. */
  formulas?: readonly (string | null)[]
  /** A row that the listing is read for. */
  key?: boolean
  /** What choosing the row types into the panel's own fields. */
  picks?: Draft
  takes?: Taking
  /**
   * What is placed for it: a word whose placeholders name the row's columns, the panel's quantities, or the row itself
   * (`name`). The orders of all rows are copied as a ticket.
   */
  order?: Word
}

/** A value over two quantities, as coloured cells: red below zero, green above. */
export type HeatMap<Word> = {
  kind: 'heat map'
  x: Term
  y: Term
  value: Term
  columns: readonly Decimal[]
  rows: readonly { y: Decimal; values: readonly (Decimal | null)[] }[]
  note?: Word
}

/**
 * Figures over two quantities in more cells than a table can usefully show: shades from a kernel, and any cell in exact
 * values. It is drawn from the model of this very moment, and never travels from a worker.
 */
export type Surface<Word> = {
  kind: 'surface'
  x: Term
  y: Term
  /** One a column, rising. */
  columns: readonly Decimal[]
  /** One a row, rising. */
  rows: readonly Decimal[]
  /** What may be looked at, the first of them unless chosen; cells row by row. */
  figures: readonly { value: Term; name: Word; cells: Float64Array }[]
  /** The figures of a cell, in their order. */
  exact: (cell: { row: number; column: number }) => readonly (Decimal | null)[]
  /** A line through the surface: for each row the value of x, NaN where there is none. */
  border: { name: Word; values: Float64Array }
  /** The point of the values typed, and the fields in which another one is typed. */
  typed: { x: Decimal; y: Decimal; fields: { x: string; y: string } }
  /** The field that a slider beside it moves. */
  slider: string
  /** A figure by its place in the list, in few enough cells to be read as a table. */
  table: (figure: number) => HeatMap<Word>
  note?: Word
}

/** What is looked at one at a time, under the charts. */
export type Detail<Word> = Listing<Word> | HeatMap<Word> | Surface<Word>
