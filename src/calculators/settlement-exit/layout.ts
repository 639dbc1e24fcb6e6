import type { Section, Table } from '../answer'
import type { Layout } from '../layout'
import type { words } from './words.en'

type Word = keyof typeof words

export const layout: Layout<Word> = {
  first: ['table.exits'],
  ticket: ['section.sold'],
  below: [],
  groupsIn: { 'group.exit': 'table.exits', 'group.seed': 'detail.simulated' },
}

export const sections: readonly Section<Word>[] = [
  {
    title: 'section.sold',
    terms: ['contracts', 'faceUsd', 'finalUsd', 'profitUsd', 'delayInterestUsd'],
    note: 'note.sold',
  },
]

export const tables: readonly Table<Word>[] = [
  {
    title: 'table.exits',
    columns: ['column.rate', 'column.usd'],
    rows: [
      { label: 'row.sliced', cells: ['slicedExitRate', 'slicedExitUsd'] },
      { label: 'row.end', cells: ['endExitRate', 'endExitUsd'] },
      { label: 'row.delayed', cells: ['delayedExitRate', 'delayedExitUsd'], key: true },
    ],
    note: 'note.exits',
  },
]
