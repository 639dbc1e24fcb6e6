import type { Answer } from '../../calculators/answer'
import type { Draft } from '../../form'
import { factsOf, type Term } from '../../vocabulary/terms'
import { labelOf } from '../fields/labelOf'
import { exactText } from '../format'
import type { Dictionary } from '../words'

export type Exported = {
  /** What is typed now. */
  typed: Draft
  /** The figures on screen, and the inputs that they were computed from. */
  answered: { answer: Answer<string>; draft: Draft }
  dictionary: Dictionary
}

/**
 * A table of the figures with the inputs that they follow from. Where something else is typed by now, because it cannot
 * be read or is not computed yet, the first row says so, and the texts that are not in the figures are marked.
 */
export function exportRows({ typed, answered: { answer, draft }, dictionary }: Exported): string[][] {
  const { chrome, vocabulary } = dictionary
  const unused = Object.entries(typed).filter(([name, text]) => draft[name] !== text)
  const label = (name: string) => labelOf({ name, dictionary, fallback: '' })
  // The keys of the quantities are terms, which TypeScript widens to string.
  const terms = Object.keys(answer.quantities) as Term[]
  return [
    ['kind', 'name', 'label', 'value', 'unit'],
    ...(unused.length === 0 ? [] : [['state', 'last-valid-inputs', chrome.stale, '', '']]),
    ...unused.map(([name, text]) => ['not-used', name, label(name), text, '']),
    ...Object.entries(draft).map(([name, text]) => ['typed', name, label(name), text, '']),
    ...terms.map((term) => {
      const value = answer.quantities[term]
      return ['figure', term, vocabulary.labels[term], value == null ? '' : exactText(value), unitName(term)]
    }),
  ]
}

const unitName = (term: Term): string => {
  const names = {
    usd: 'USD',
    price: 'USD per BTC',
    coin: 'BTC',
    rate: 'fraction',
    points: 'fraction',
    contracts: 'contracts',
    lots: 'lots',
    days: 'days',
    multiple: '',
    number: '',
  }
  return names[factsOf(term).unit]
}
