import type { Answer } from '../../calculators/answer'
import { factsOf, type Term } from '../../vocabulary/terms'
import type { Draft } from '../../form'
import { csvText } from '../../market/readers'
import type { View } from '../app/view'
import { exactText } from '../format'

/** Saves what was typed and every figure, digit for digit, as a table; texts that a spreadsheet would run are disarmed. */
export function saveCsv({ view, draft, answer }: { view: View; draft: Draft; answer: Answer<string> }): void {
  const { vocabulary } = view.dictionary
  // The keys of the quantities are terms, which TypeScript widens to string.
  const terms = Object.keys(answer.quantities) as Term[]
  const rows = [
    ...Object.entries(draft).map(([name, text]) => ['typed', name, '', text, '']),
    ...terms.map((term) => {
      const value = answer.quantities[term]
      return ['figure', term, vocabulary.labels[term], value == null ? '' : exactText(value), unitName(term)]
    }),
  ]
  const csv = csvText([['kind', 'name', 'label', 'value', 'unit'], ...rows])
  const address = URL.createObjectURL(new Blob([`\uFEFF${csv}`], { type: 'text/csv' }))
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = `nakadesk-${view.id}.csv`
  anchor.click()
  URL.revokeObjectURL(address)
}

const unitName = (term: Term): string => {
  const names = {
    usd: 'USD',
    price: 'USD per BTC',
    coin: 'BTC',
    rate: 'fraction',
    contracts: 'contracts',
    lots: 'lots',
    days: 'days',
    number: '',
  }
  return names[factsOf(term).unit]
}
