import type { Section } from '../answer'
import type { Term } from '../../vocabulary/terms'
import type { Ways } from './ways'
import type { words } from './words.en'

type Word = keyof typeof words

/** The blocks of figures; without a far future there is no roll to be shown, and a long position has no ranking. */
export function sectionsFor({ values, shown }: Ways): readonly Section<Word>[] {
  const isShort = values.side === 'short'
  const hasRoll = shown !== null
  const rolled = (terms: readonly Term[]) => (hasRoll ? terms : [])
  const sections: (Section<Word> | false)[] = [
    hasRoll && rollSection,
    hasRoll && orderSection(isShort),
    isShort && {
      title: 'section.change',
      below: true,
      terms: [...rolled(['tieFarPrice', 'tieFeeRate']), 'tieCapitalRate', 'tieFundingRate'],
      note: 'note.change',
    },
    isShort && {
      title: 'section.horizon',
      below: true,
      terms: ['startUsd', 'horizonDays', 'holdEndUsd', 'closeEndUsd', ...rolled(['rollEndUsd']), 'floatEndUsd'],
      note: 'note.horizon',
    },
    hasRoll && resultSection,
    nearSection(isShort),
  ]
  return sections.filter((section) => section !== false)
}

const rollSection: Section<Word> = {
  title: 'section.roll',
  terms: [
    'farPrice',
    'daysToFar',
    'days',
    'rollBasis',
    'rollRate',
    'rollYield',
    'rollCompoundedYield',
    'rollContinuousYield',
    'forwardRate',
    'netRollYield',
    'excessYield',
    'breakEvenFarPrice',
    'breakEvenFeeRate',
  ],
  note: 'note.roll',
}

const orderSection = (isShort: boolean): Section<Word> => ({
  title: 'section.order',
  terms: [
    isShort ? 'buyNear' : 'sellNear',
    'equityCoin',
    'nearFeeCoin',
    'availableCoin',
    isShort ? 'sellFar' : 'buyFar',
    'lots',
    'farNotionalCoin',
    'farFeeCoin',
    'residualCoin',
    'newFaceUsd',
  ],
  note: 'note.order',
})

const resultSection: Section<Word> = {
  title: 'section.result',
  below: true,
  terms: ['rollBasisUsd', 'nearFeeUsd', 'farFeeUsd', 'remainderUsd', 'unexplainedUsd'],
  total: 'earnedUsd',
  note: 'note.result',
}

const nearSection = (isShort: boolean): Section<Word> => ({
  title: 'section.near',
  below: true,
  terms: [
    ...(isShort ? (['capitalUsd', 'realisedUsd', 'realisedReturnRate'] as const) : []),
    'futuresPrice',
    'daysToExpiry',
    'basis',
    'basisRate',
    'grossAnnualisedYield',
  ],
  note: 'note.near',
})
