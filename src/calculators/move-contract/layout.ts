import type { Section, Table } from '../answer'
import type { Layout } from '../layout'
import type { words } from './words.en'

type Word = keyof typeof words

export const layout: Layout<Word> = {
  first: ['section.fair'],
  ticket: ['section.now'],
  below: ['section.token'],
  groupsIn: {
    'group.now': 'section.now',
    'group.straddle': 'table.straddle',
    'group.path': 'listing.day',
    'group.token': 'section.token',
    'group.rolls': 'listing.rolls',
  },
}

export const sections: readonly Section<Word>[] = [
  {
    title: 'section.fair',
    terms: ['pointFairUsd', 'averageFairUsd', 'moveImpliedRate'],
    note: 'note.fair',
  },
  {
    title: 'section.now',
    terms: [
      'moveDistanceUsd',
      'movePaysUsd',
      'moveNowUsd',
      'moveSpanDays',
      'moveDeviationUsd',
      'moveAboveRate',
      'moveDelta',
      'moveGamma',
      'moveVegaUsd',
      'moveThetaUsd',
    ],
    note: 'note.now',
  },
  {
    title: 'section.token',
    terms: ['rollCount', 'volTokenFeesUsd', 'volTokenRate'],
    total: 'volTokenUsd',
    note: 'note.token',
  },
]

export const tables: readonly Table<Word>[] = [
  {
    title: 'table.straddle',
    columns: ['column.normal', 'column.lognormal'],
    rows: [
      { label: 'row.straddle', cells: ['normalStraddleUsd', 'lognormalStraddleUsd'], key: true },
      { label: 'row.call', cells: ['normalCallUsd', 'lognormalCallUsd'] },
      { label: 'row.put', cells: ['normalPutUsd', 'lognormalPutUsd'] },
      { label: 'row.delta', cells: ['normalDelta', 'lognormalDelta'] },
      { label: 'row.gamma', cells: ['normalGamma', 'lognormalGamma'] },
      { label: 'row.vega', cells: ['normalVegaUsd', 'lognormalVegaUsd'] },
      { label: 'row.theta', cells: ['normalThetaUsd', 'lognormalThetaUsd'] },
      { label: 'row.implied', cells: ['normalImpliedRate', 'lognormalImpliedRate'] },
    ],
    note: 'note.straddle',
  },
]
