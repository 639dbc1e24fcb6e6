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

/** A figure of this path, of the imported token and of the essay. */
type Multiples = readonly [here: Term | null, imported: Term | null, essay: Term | null]

/** The daily multiples of this path beside the essay's own, and those of an imported token where there is one. */
function tracking(isTracked: boolean): Table<Word> {
  const row = (label: Word, [here, imported, essay]: Multiples) => ({
    label,
    cells: isTracked ? [here, imported, essay] : [here, essay],
  })
  return {
    title: 'table.tracking',
    columns: isTracked ? ['column.here', 'column.imported', 'column.essay'] : ['column.here', 'column.essay'],
    rows: [
      row('row.mean', ['meanMultiple', 'trackedMeanMultiple', 'essayMeanMultiple']),
      row('row.median', ['medianMultiple', 'trackedMedianMultiple', null]),
      row('row.worst', ['worstMultiple', 'trackedWorstMultiple', 'essayWorstMultiple']),
      row('row.undefined', ['undefinedCount', 'trackedUndefinedCount', null]),
      ...(isTracked
        ? [row('row.days', [null, 'trackedDayCount', null]), row('row.gaps', [null, 'trackedGapCount', null])]
        : []),
    ],
    note: 'note.tracking',
  }
}

export const tablesFor = ({ imported }: Token): readonly Table<Word>[] => [
  both,
  tracking((imported?.tracking ?? null) !== null),
]
