import type { Section } from '../answer'
import type { Term } from '../../vocabulary/terms'
import type { Position } from './position'
import type { Layout } from '../layout'
import { lotTerms } from '../lotTerms'
import type { words } from './words.en'

type Word = keyof typeof words

export const layout: Layout<Word> = {
  decides: true,
  lead: 'listing.ranking',
  first: ['section.order', 'section.change', 'section.legs', 'section.result'],
  below: ['section.roll', 'section.horizon', 'section.near'],
  groupsIn: {
    'group.partial': 'listing.partial',
    'group.schedule': 'listing.schedule',
    'group.heatMap': 'heatMap.excess',
  },
}

/** A long position has rolls to choose from, and none of the bond's other alternatives. */
export const detailsFor = ({ values, shown }: Position): readonly Word[] => [
  'listing.ranking',
  ...(values.side === 'short' ? (['listing.partial', 'listing.ties', 'listing.fars'] as const) : []),
  'listing.schedule',
  ...(shown === null ? [] : (['heatMap.excess'] as const)),
]

/** The blocks of figures; without a far future there is no roll to be shown, and a long position has no ranking. */
export function sectionsFor({ values, shown }: Position): readonly Section<Word>[] {
  const isShort = values.side === 'short'
  const hasRoll = shown !== null
  const rolled = (terms: readonly Term[]) => (hasRoll ? terms : [])
  const sections: (Section<Word> | false)[] = [
    hasRoll && rollSection,
    hasRoll && orderSection(values),
    isShort && {
      title: 'section.change',
      terms: [...rolled(['tieFarPrice', 'tieFeeRate']), 'tieCapitalRate', 'tieFundingRate'],
      note: 'note.change',
    },
    isShort && {
      title: 'section.horizon',
      terms: ['startUsd', 'horizonDays', 'holdEndUsd', 'closeEndUsd', ...rolled(['rollEndUsd']), 'floatEndUsd'],
      note: 'note.horizon',
    },
    hasRoll && legsSection,
    hasRoll && resultSection,
    nearSection(isShort),
  ]
  return sections.filter((section) => section !== false)
}

const rollSection: Section<Word> = {
  title: 'section.roll',
  terms: [
    'daysToFar',
    'days',
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

/** At what the two legs trade, and what each of them costs. */
const legsSection: Section<Word> = {
  title: 'section.legs',
  terms: ['futuresPrice', 'farPrice', 'rollBasis', 'nearCostBp', 'farCostBp', 'rollDv01Usd'],
}

const orderSection = ({ side, lotSize }: Position['values']): Section<Word> => ({
  title: 'section.order',
  terms: [
    side === 'short' ? 'buyNear' : 'sellNear',
    'equityCoin',
    'nearFeeCoin',
    'availableCoin',
    side === 'short' ? 'sellFar' : 'buyFar',
    ...lotTerms(lotSize),
    'farNotionalCoin',
    'farFeeCoin',
    'residualCoin',
    'newFaceUsd',
  ],
  note: 'note.order',
  orders: [
    ...(side === 'short'
      ? (['order.buyNear', 'order.sellFar'] as const)
      : (['order.sellNear', 'order.buyFar'] as const)),
    'order.rest',
  ],
})

const resultSection: Section<Word> = {
  title: 'section.result',
  terms: ['rollBasisUsd', 'nearSlippageUsd', 'farSlippageUsd', 'nearFeeUsd', 'farFeeUsd', 'unexplainedUsd'],
  total: 'earnedUsd',
  note: 'note.result',
}

const nearSection = (isShort: boolean): Section<Word> => ({
  title: 'section.near',
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
