import type { Section, Table } from '../answer'
import type { Layout } from '../layout'
import type { Token } from './token'
import type { Term } from '../../vocabulary/terms'
import type { words } from './words.en'

type Word = keyof typeof words

export const layout: Layout<Word> = {
  first: [],
  ticket: ['section.path', 'table.tracking'],
  below: ['section.decay', 'section.rebalance', 'section.growth', 'section.flow'],
  jobs: ['job.tokens'],
  groupsIn: {
    'group.flow': 'section.flow',
    'group.assets': 'listing.flow',
    'section.growth': 'section.growth',
    'group.slices': 'section.rebalance',
    'group.quiet': 'table.tracking',
    'group.simulation': 'job.tokens',
  },
}

export const sections: readonly Section<Word>[] = [
  {
    title: 'section.path',
    terms: ['indexReturnRate', 'longTokenRate', 'longTokenUsd', 'longNaiveUsd', 'shortTokenRate', 'shortTokenUsd'],
    total: 'longDecayUsd',
  },
  {
    title: 'section.decay',
    terms: [
      ...(['decayTrendUsd', 'decayVolatilityUsd', 'decayTriggerUsd'] as const),
      ...(['decayFundingUsd', 'decayFeeUsd', 'decaySliceUsd'] as const),
    ],
    total: 'longDecayUsd',
    note: 'note.decay',
  },
  {
    title: 'section.rebalance',
    terms: [
      'largestRebalanceUsd',
      'sliceCount',
      'sliceSeconds',
      'sliceMeanMoveRate',
      'largestSliceCostUsd',
      'sliceEndLeverage',
      'turnoverUsd',
      'tokenSliceCostUsd',
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

const both: Table<Word> = {
  title: 'table.tokens',
  columns: ['column.long', 'column.short'],
  rows: [
    { label: 'row.value', cells: ['longTokenUsd', 'shortTokenUsd'] },
    { label: 'row.return', cells: ['longTokenRate', 'shortTokenRate'], key: true },
    { label: 'row.naive', cells: ['longNaiveUsd', 'shortNaiveUsd'] },
    { label: 'row.decay', cells: ['longDecayUsd', 'shortDecayUsd'] },
  ],
}

/** The daily multiples of this path beside the essay's own, and those of an imported token where there is one. */
const tracking = (isTracked: boolean): Table<Word> => ({
  title: 'table.tracking',
  columns: isTracked ? ['column.here', 'column.imported', 'column.essay'] : ['column.here', 'column.essay'],
  rows: [
    row('row.mean', { here: 'meanMultiple', imported: 'trackedMeanMultiple', essay: 'essayMeanMultiple', isTracked }),
    row('row.median', { here: 'medianMultiple', imported: 'trackedMedianMultiple', essay: null, isTracked }),
    row('row.worst', {
      ...{ here: 'worstMultiple', imported: 'trackedWorstMultiple', essay: 'essayWorstMultiple', isTracked },
    }),
    row('row.undefined', { here: 'undefinedCount', imported: 'trackedUndefinedCount', essay: null, isTracked }),
    ...(isTracked
      ? [
          row('row.days', { here: null, imported: 'trackedDayCount', essay: null, isTracked }),
          row('row.gaps', { here: null, imported: 'trackedGapCount', essay: null, isTracked }),
        ]
      : []),
  ],
  note: 'note.tracking',
})

type Multiples = { here: Term | null; imported: Term; essay: Term | null; isTracked: boolean }
const row = (label: Word, { here, imported, essay, isTracked }: Multiples): Table<Word>['rows'][number] => ({
  label,
  cells: isTracked ? [here, imported, essay] : [here, essay],
})

export const tablesFor = ({ imported }: Token): readonly Table<Word>[] => [
  both,
  tracking(imported !== null && imported.tracking !== null),
]
