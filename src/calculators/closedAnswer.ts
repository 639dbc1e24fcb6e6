import type { Decimal } from '../core'
import type { Fields, Values } from '../form'
import type { Term } from '../vocabulary/terms'
import type { Answer, Quantities } from './answer'
import type { DefinedAnswer } from './definition'

/** The typed numbers are quantities under their fields' names: formulas refer to them. */
export function inputsOf<F extends Fields>(fields: F, values: Values<F>): Quantities {
  const numbers = Object.keys(fields).filter((id) => fields[id]?.control.kind === 'number')
  // A field whose control is a number reads a Decimal, and a test holds that its name is a term.
  return Object.fromEntries(numbers.map((id) => [id, values[id] as Decimal])) satisfies Partial<Record<Term, Decimal>>
}

/** An answer as its author defines it, with what was left out and the typed numbers. */
export function closedAnswer<Word extends string>(
  { quantities, tables = [], details = [], notices, ...stated }: DefinedAnswer<Word>,
  inputs: Quantities,
): Answer<Word> {
  return {
    ...stated,
    tables,
    details,
    quantities: { ...inputs, ...quantities },
    // The keys of a record by words, which Object.entries widens to texts.
    notices: Object.entries(notices ?? {}).flatMap(([word, holds]) => (holds === true ? [word as Word] : [])),
  }
}
