import type { Section } from '../answer'
import type { Layout } from '../layout'
import type { words } from './words.en'

type Word = keyof typeof words

export const layout: Layout<Word> = {
  first: ['section.margin', 'section.bond'],
  below: ['detail.ladder', 'detail.tiers', 'section.estimate'],
  jobs: ['job.paths'],
  groupsIn: {
    'group.margin': 'section.margin',
    'group.perpetual': 'section.margin',
    'group.tiers': 'detail.tiers',
    'group.basis': 'job.paths',
    'group.premium': 'job.paths',
    'group.model': 'job.paths',
    'group.history': 'job.paths',
  },
}

export const sections: readonly Section<Word>[] = [
  {
    title: 'section.margin',
    terms: [
      ...(['notionalCoin', 'leverage', 'tierRate', 'liquidationPrice', 'bankruptcyPrice'] as const),
      ...(['liquidationDistanceRate', 'dailyMoveRate', 'liquidationMoves'] as const),
    ],
    note: 'note.margin',
  },
  {
    title: 'section.bond',
    terms: ['contracts', 'faceUsd', 'finalUsd', 'annualisedYield', 'carryUsd'],
    note: 'note.bond',
  },
]

/** What the series chosen say of the model. */
export const estimateSection: Section<Word> = {
  title: 'section.estimate',
  terms: [
    ...(['estimatedVolatility', 'estimatedJumps', 'estimatedJumpMeanRate', 'estimatedJumpVolatility'] as const),
    ...(['estimatedBasisYield', 'estimatedReversion', 'estimatedBasisVolatility', 'estimatedCorrelation'] as const),
  ],
  note: 'note.estimate',
}
