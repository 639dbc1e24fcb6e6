import type { Decimal } from '../core'
import type { Term } from '../vocabulary/terms'

/** Every number that a calculator knows, by the name that core gave it; null is "there is none". */
export type Quantities = Readonly<Partial<Record<Term, Decimal | null>>>

/** How a quantity follows from others: an expression in their names. Shown typeset, and evaluated by a test. */
export type Formulas = Readonly<Partial<Record<Term, string>>>

/**
 * A block of figures; `total` stands under a rule at its foot. `orders`: what is placed, an order a line, in that order, the
 * placeholders naming quantities: copied as the ticket, under the name of what is `traded` where that is not the desk's
 * future.
 */
export type Section<Word> = {
  title: Word
  terms: readonly Term[]
  total?: Term
  note?: Word
  orders?: readonly Word[]
  traded?: string
}

/**
 * A small table: a row of quantities for each line. `null` is a cell without a question, and stays empty; a `key` row is
 * one that the table is read for.
 */
export type Table<Word> = {
  title: Word
  columns: readonly Word[]
  rows: readonly { label: Word; cells: readonly (Term | null)[]; key?: boolean }[]
  note?: Word
}

/** A contract whose order book would tell what the typed slippage only assumes. */
export type BookWanted = { venue: string; symbol: string; payoff: 'inverse' | 'linear' }

/** What a calculator answers for a full set of values: all that the first view shows. */
export type Answer<Word> = {
  /** The answer in one line: a word whose placeholders name quantities, or what `named` has. */
  headline: Word
  /** What the headline calls by a name that somebody typed, such as a contract, by its placeholder. */
  named?: Readonly<Record<string, string>>
  /** Up to six figures that are the answer, in a fixed order; without them the headline is read as it stands. */
  strip: readonly Term[]
  /** The typed numbers, and all that follows from them. */
  quantities: Quantities
  /** What stands beside a figure that is not quite what its name says. */
  flags?: Readonly<Partial<Record<Term, Word>>>
  sections: readonly Section<Word>[]
  tables: readonly Table<Word>[]
  /** Titles of the details that these values have, in order. */
  details: readonly Word[]
  /** Things a careful reader should know about these numbers: warnings, and words named `premise.…`, which are not. */
  notices: readonly Word[]
  /** Titles of groups of questions that change nothing just now: they are not asked. */
  idle?: readonly Word[]
  /** Whose order books it would read, the most wanted first. */
  books?: readonly BookWanted[]
}
