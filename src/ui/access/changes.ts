import type { Answer } from '../../calculators/answer'
import { factsOf, type Term } from '../../vocabulary/terms'
import { formatTerm } from '../format'
import type { Dictionary } from '../words'

/** More figures are not listened to. */
const mostFigures = 6

type Figures = Pick<Answer<string>, 'strip' | 'quantities' | 'sections' | 'tables'>
type Changed = {
  from: Figures
  to: Figures
  /** What was typed need not be announced. */
  typed: (term: Term) => boolean
} & Pick<Dictionary, 'vocabulary' | 'chrome'>

/** The figures that an answer changed, by name and as they are read, the ones that are the answer first; '' where none did. */
export function changesOf({ from, to, typed, vocabulary, chrome }: Changed): string {
  const textOf = ({ quantities }: Figures, term: Term) => {
    const value = quantities[term] ?? null
    const { unit } = factsOf(term)
    if (value === null) return unit === 'price' ? chrome.never : chrome.none
    return `${formatTerm(term, value, { brief: true })} ${vocabulary.units[unit]}`.trim()
  }
  const changed = [...new Set(termsOf(to))].filter((term) => !typed(term) && textOf(from, term) !== textOf(to, term))
  return changed
    .slice(0, mostFigures)
    .map((term) => `${vocabulary.labels[term]} ${textOf(to, term)}`)
    .join(', ')
}

const termsOf = ({ strip, sections, tables }: Figures): Term[] => [
  ...strip,
  ...sections.flatMap(({ terms, total }) => [...terms, ...(total === undefined ? [] : [total])]),
  ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter((term) => term !== null))),
]
