import type { Decimal } from '../core'
import type { Term } from '../vocabulary/terms'

/** Every number that a calculator knows, by the name that core gave it; null is "there is none". */
export type Quantities = Readonly<Partial<Record<Term, Decimal | null>>>

/** How a quantity follows from others: an expression in their names. Shown typeset, and evaluated by a test. */
export type Formulas = Readonly<Partial<Record<Term, string>>>

/** A block of figures; `total` stands under a rule at its foot. What is not read first stands `below` the charts. */
export type Section<Word> = { title: Word; terms: readonly Term[]; total?: Term; note?: Word; below?: boolean }

/** A small table: a row of quantities for each line. `null` is a cell without a question, and stays empty. */
export type Table<Word> = {
  title: Word
  /** Small enough to stand among the figures instead of in a tab of its own. */
  inSheet?: boolean
  columns: readonly Word[]
  rows: readonly { label: Word; cells: readonly (Term | null)[]; strong?: boolean }[]
  note?: Word
}

/**
 * A table whose rows are made by the answer: a ledger, a ranking. Each column holds one kind of quantity; where it has a
 * formula, the names in it are the row's own columns first and the panel's quantities second.
 */
export type Listing<Word> = {
  title: Word
  columns: readonly { label: Word; term: Term; formula?: string }[]
  rows: readonly ListingRow<Word>[]
  note?: Word
}

/** `word` and `name` say which row it is: a word of ours, a text of the user's (a time, a symbol), or both. */
export type ListingRow<Word> = {
  word?: Word
  name?: string
  values: readonly (Decimal | null)[]
  strong?: boolean
}

/** A value over two quantities, as coloured cells: red below zero, green above. */
export type HeatMap<Word> = {
  title: Word
  x: Term
  y: Term
  value: Term
  columns: readonly Decimal[]
  rows: readonly { y: Decimal; values: readonly (Decimal | null)[] }[]
  note?: Word
}

/** Colour says what a line is made of, and nothing else. */
export type Tone = 'coin' | 'futures' | 'sum' | 'cost' | 'warning' | 'other'

/** A line of a chart: what it is called, and the formula that every point of it obeys. */
export type Series<Word> = { label: Word; tone: Tone; expression: string; dashed?: boolean }

export type ChartPoint = {
  x: Decimal
  /** One value a series, in their order; null is a gap. */
  values: readonly (Decimal | null)[]
  /** What a series' formula needs beside x and the panel's quantities, where that differs from point to point. */
  given?: Quantities
}

/** One idea drawn: lines over one quantity. */
export type Chart<Word> = {
  title: Word
  x: Term
  scale: 'linear' | 'log'
  /** Where the values are read: the unit of the vertical axis. */
  y: 'usd' | 'coin' | 'rate' | 'contracts'
  yScale?: 'linear' | 'log'
  series: readonly Series<Word>[]
  points: () => readonly ChartPoint[]
  /** Values worth a mark: a named quantity, of x unless it is of y. */
  marks: readonly { label: Word; at: Term; axis?: 'x' | 'y' }[]
  /** The field that a slider under the chart moves. */
  slider?: string
  /** The first two lines are what is and what should be: the space between them is filled. */
  wedge?: true
}

/** What a calculator says to a full set of values. */
export type Answer<Word> = {
  /** The answer in a line: a word whose placeholders name quantities. */
  headline: Word
  quantities: Quantities
  formulas: Formulas
  sections: readonly Section<Word>[]
  tables: readonly Table<Word>[]
  listings?: readonly Listing<Word>[]
  heatMaps?: readonly HeatMap<Word>[]
  /** Titles of groups of questions that these values do not turn on. */
  unasked?: readonly Word[]
  /** Things a careful reader should know of these very numbers. */
  notices: readonly Word[]
}
