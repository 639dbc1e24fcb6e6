import type { Calculator } from '../../src/calculators/calculator'
import type { Listing } from '../../src/calculators/details'
import type { Draft } from '../../src/form'
import type { Term } from '../../src/vocabulary/terms'
import { answerOf } from './menu'

/** What a calculator says to one of its examples, with some texts changed. */
export function asking(calculator: Calculator, title: string) {
  const draftOf = (wanted: string) => calculator.examples.find((example) => example.title === wanted)!.draft
  const start = draftOf(title)
  const of = (changes: Draft, draft = start) => answerOf(calculator, { ...draft, ...changes })
  return {
    start,
    draftOf,
    of,
    figures: (changes: Draft, terms: readonly Term[], draft = start) =>
      terms.map((term) => of(changes, draft).quantities[term]?.toFixed() ?? null),
    listing: (wanted: string, changes: Draft = {}, draft = start) =>
      of(changes, draft).listings.find((one) => one.title === wanted)!,
    problemsOf: (changes: Draft) => {
      const outcome = calculator.run({ ...start, ...changes })
      return outcome.state === 'refused' ? outcome.problems : {}
    },
  }
}

/** A column of a listing, row by row. */
export const column = ({ columns, rows }: Pick<Listing<string>, 'columns' | 'rows'>, term: Term) => {
  const at = columns.findIndex((one) => one.term === term)
  return rows.map(({ values }) => values[at]?.toFixed() ?? null)
}

/** The names of a listing's rows. */
export const names = ({ rows }: Listing<string>) => rows.map(({ word = '', name = '' }) => `${word} ${name}`.trim())
