import type { Section, Table } from '../answer'
import type { DefinedAnswer } from '../definition'
import type { Layout } from '../layout'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields, type InverseContractValues } from './fields'
import { quantitiesOf } from './quantities'
import { words } from './words.en'

type Word = keyof typeof words

const layout: Layout<Word> = {
  first: ['section.value'],
  below: ['section.margin', 'section.fills'],
  groupsIn: { 'group.fills': 'section.fills' },
}

const sections: readonly Section<Word>[] = [
  {
    title: 'section.value',
    terms: ['entryValueCoin', 'exitValueCoin', 'pnlCoin', 'pnlUsd', 'breakEvenPrice'],
    note: 'note.value',
  },
  {
    title: 'section.margin',
    terms: [
      'margin',
      'equityCoin',
      'equityUsd',
      'liquidationOnLiquidationValue',
      'liquidationOnEntryValue',
      'bankruptcyPrice',
    ],
    note: 'note.margin',
  },
]
const fillsSection: Section<Word> = {
  title: 'section.fills',
  terms: ['filledContracts', 'filledNotionalCoin', 'averageEntryPrice'],
  note: 'note.fills',
}

const trap: Table<Word> = {
  title: 'table.trap',
  columns: ['column.coin', 'column.usd'],
  rows: [
    { label: 'row.right', cells: ['pnlCoin', 'pnlUsd'], key: true },
    { label: 'row.naive', cells: ['naivePnlCoin', 'naivePnlUsd'] },
    { label: 'row.linear', cells: ['tangentPnlCoin', 'tangentPnlUsd'] },
  ],
  note: 'note.trap',
}

const answer = (values: InverseContractValues): DefinedAnswer<Word> => ({
  headline: 'headline.position',
  strip: ['pnlCoin', 'pnlUsd', 'breakEvenPrice', 'equityUsd', 'liquidationOnLiquidationValue', 'bankruptcyPrice'],
  quantities: quantitiesOf(values),
  sections: values.fills.length === 0 ? sections : [...sections, fillsSection],
  tables: [trap],
  notices: { 'premise.noFills': values.fills.length === 0, 'premise.noPosition': values.contracts.isZero() },
})

export const inverseContract = defineCalculator({
  id: 'inverse-contract',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.position', fields: ['side', 'contracts', 'entryPrice', 'exitPrice', 'margin'] },
    { title: 'group.fills', fields: ['fills'] },
  ],
  layout,
  examples,
  model: (values: InverseContractValues) => values,
  answer,
  formulas: async () => (await import('./formulas')).formulasFor,
  breakEvens: async () => (await import('./breakEvens')).breakEvensOf,
  charts: async () => (await import('./charts')).chartsOf,
})
