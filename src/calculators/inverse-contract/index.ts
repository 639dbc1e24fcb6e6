import type { Answer, Section, Table } from '../answer'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields, type InverseContractValues } from './fields'
import { formulasFor } from './formulas'
import { quantitiesOf } from './quantities'
import { words } from './words.en'

type Word = keyof typeof words

const sections: readonly Section<Word>[] = [
  {
    title: 'section.value',
    terms: ['entryValueCoin', 'exitValueCoin', 'pnlCoin', 'pnlUsd', 'breakEvenPrice'],
    note: 'note.value',
  },
  {
    title: 'section.margin',
    below: true,
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
  below: true,
  terms: ['filledContracts', 'filledNotionalCoin', 'averageEntryPrice'],
  note: 'note.fills',
}

const trap: Table<Word> = {
  title: 'table.trap',
  columns: ['column.coin', 'column.usd'],
  rows: [
    { label: 'row.right', cells: ['pnlCoin', 'pnlUsd'], strong: true },
    { label: 'row.naive', cells: ['naivePnlCoin', 'naivePnlUsd'] },
    { label: 'row.linear', cells: ['tangentPnlCoin', 'tangentPnlUsd'] },
  ],
  note: 'note.trap',
}

const answer = (values: InverseContractValues): Answer<Word> => ({
  headline: 'headline.position',
  quantities: quantitiesOf(values),
  formulas: formulasFor(values),
  sections: values.fills.length === 0 ? sections : [...sections, fillsSection],
  tables: [trap],
  notices: [
    ...(values.fills.length === 0 ? (['notice.noFills'] as const) : []),
    ...(values.contracts.isZero() ? (['notice.noPosition'] as const) : []),
  ],
})

export const inverseContract = defineCalculator({
  id: 'inverse-contract',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.position', fields: ['side', 'contracts', 'entryPrice', 'exitPrice', 'margin'] },
    { title: 'group.fills', fields: ['fills'], beside: 'section.fills' },
  ],
  examples,
  answer,
  charts: async () => (await import('./charts')).chartsOf,
})
