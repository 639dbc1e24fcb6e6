import type { Section } from '../answer'
import type { Layout } from '../layout'
import type { words } from './words.en'

type Word = keyof typeof words

export const layout: Layout<Word> = {
  first: ['section.margin', 'section.bond'],
  below: [],
  jobs: ['job.paths'],
  groupsIn: { 'group.margin': 'section.margin', 'group.model': 'job.paths' },
}

export const sections: readonly Section<Word>[] = [
  {
    title: 'section.margin',
    terms: [
      ...(['notionalCoin', 'leverage', 'liquidationPrice', 'bankruptcyPrice'] as const),
      ...(['liquidationDistanceRate', 'dailyMoveRate', 'liquidationMoves'] as const),
    ],
    note: 'note.margin',
  },
  { title: 'section.bond', terms: ['contracts', 'faceUsd', 'finalUsd', 'annualisedYield', 'carryUsd'] },
]
