import type { EntryId } from './entryId'
import type { TermFacts } from './units'

/** A label with the entry that it opens. */
type OwnField = { en: string; zh: string; opens: EntryId }
/** All that is said about a quantity: how it is shown, its letter in TeX, its label. */
type OwnQuantity = OwnField & { shown: TermFacts; letter: string }

/** A theme in one file, for the few quantities of one panel: a theme that several show is a folder of files. */
export type OwnTheme<Quantity extends string, Field extends string> = {
  facts: Readonly<Record<Quantity, TermFacts>>
  letters: Readonly<Record<Quantity, string>>
  labels: Readonly<Record<Quantity | Field, string>>
  zh: Readonly<Record<Quantity | Field, string>>
  opens: Readonly<Record<Quantity | Field, EntryId>>
}

/**
 * The quantities of a panel, and its fields that are not quantities, a line each. Every language and letter comes with
 * the panel, which a few dozen bytes a quantity are worth; the entries are those of the themes.
 */
export function ownTheme<Quantity extends string, Field extends string = never>(
  quantities: Readonly<Record<Quantity, OwnQuantity>>,
  fields?: Readonly<Record<Field, OwnField>>,
): OwnTheme<Quantity, Field> {
  // Both records together have the names of both, which a spread of unknown names does not say.
  const all = { ...quantities, ...fields } as Readonly<Record<Quantity | Field, OwnField>>
  return {
    facts: each(quantities, ({ shown }) => shown),
    letters: each(quantities, ({ letter }) => letter),
    labels: each(all, ({ en }) => en),
    zh: each(all, ({ zh }) => zh),
    opens: each(all, ({ opens }) => opens),
  }
}

function each<Name extends string, From, To>(record: Readonly<Record<Name, From>>, make: (value: From) => To) {
  const made = Object.entries<From>(record).map(([name, value]) => [name, make(value)])
  // The names are those of the record, which Object.fromEntries widens to string.
  return Object.fromEntries(made) as Record<Name, To>
}
