import type { Section, Table } from '../answer'
import type { Layout } from '../layout'
import type { words } from './words.en'

type Word = keyof typeof words

export const layout: Layout<Word> = {
  first: [],
  ticket: ['section.path', 'section.tracking'],
  below: ['section.rebalance', 'section.growth', 'section.flow'],
  groupsIn: {
    'group.flow': 'section.flow',
    'group.assets': 'listing.flow',
    'section.growth': 'section.growth',
    'group.slices': 'section.rebalance',
  },
}

export const sections: readonly Section<Word>[] = [
  {
    title: 'section.path',
    terms: ['indexReturnRate', 'longTokenRate', 'longTokenUsd', 'longNaiveUsd', 'shortTokenRate', 'shortTokenUsd'],
    total: 'longDecayUsd',
  },
  {
    title: 'section.tracking',
    terms: ['meanMultiple', 'medianMultiple', 'worstMultiple', 'undefinedCount'],
    note: 'note.tracking',
  },
  {
    title: 'section.rebalance',
    terms: [
      'largestRebalanceUsd',
      'sliceCount',
      'sliceSeconds',
      'turnoverUsd',
      'triggeredCount',
      'tokenFundingUsd',
      'tokenFeesUsd',
    ],
    note: 'note.slices',
  },
  {
    title: 'section.flow',
    terms: ['volumeShareRate', 'flowSliceCount', 'flowSeconds'],
    total: 'flowTotalUsd',
    note: 'note.flow',
  },
  {
    title: 'section.growth',
    terms: [
      'tokenGrowthRate',
      'indexGrowthRate',
      'dragRate',
      'standstillTrendRate',
      'outgrowTrendRate',
      'bestLeverage',
    ],
    note: 'note.growth',
  },
]

export const tables: readonly Table<Word>[] = [
  {
    title: 'table.tokens',
    columns: ['column.long', 'column.short'],
    rows: [
      { label: 'row.value', cells: ['longTokenUsd', 'shortTokenUsd'] },
      { label: 'row.return', cells: ['longTokenRate', 'shortTokenRate'], key: true },
      { label: 'row.naive', cells: ['longNaiveUsd', 'shortNaiveUsd'] },
      { label: 'row.decay', cells: ['longDecayUsd', 'shortDecayUsd'] },
    ],
  },
]
