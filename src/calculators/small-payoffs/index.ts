import type { DefinedAnswer } from '../definition'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields } from './fields'
import { payoffsOf, quantitiesOf, type Payoffs } from './payoffs'
import { words } from './words.en'

type Word = keyof typeof words

const answer = (payoffs: Payoffs): DefinedAnswer<Word> => ({
  headline: 'headline',
  strip: ['ladderSoldUsd', 'reachedUsd', 'zScore', 'twoSidedRate', 'impliedSharePrice'],
  quantities: quantitiesOf(payoffs),
  sections: [
    { title: 'section.ladder', terms: ['reachedUsd'], total: 'ladderSoldUsd', note: 'note.ladder' },
    { title: 'section.score', terms: ['oneSidedRate', 'twoSidedRate', 'oneIn'], note: 'note.score' },
    { title: 'section.creation', terms: ['impliedSharePrice'] },
    { title: 'section.small', terms: ['oilSettle', 'binaryYesUsd', 'binaryNoUsd', 'meanDifficulty'] },
  ],
  details: ['listing.barriers'],
  notices: { 'premise.beyond': payoffs.values.ladderLowPrice.greaterThan(payoffs.values.ladderSpotPrice) },
})

export const smallPayoffsPanel = defineCalculator({
  id: 'small-payoffs',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.ladder', fields: ['ladderSpotPrice', 'ladderLowPrice', 'hedgeShareRate'] },
    { title: 'group.notes', fields: ['notes'] },
    { title: 'group.score', fields: ['zScore'] },
    { title: 'group.creation', fields: ['creationUsd', 'creationShares'] },
    { title: 'group.small', fields: ['oilQuote', 'binaryRate', 'difficulties'] },
  ],
  layout: {
    first: ['section.ladder'],
    below: ['section.score', 'section.creation', 'section.small'],
    groupsIn: {
      'group.notes': 'listing.barriers',
      'group.score': 'section.score',
      'group.creation': 'section.creation',
      'group.small': 'section.small',
    },
  },
  examples,
  model: payoffsOf,
  answer,
  formulas: async () => (await import('./formulas')).formulasFor,
  details: async () => ({ 'listing.barriers': (await import('./barriers')).barriersOf }),
  charts: async () => (await import('./charts')).chartsOf,
  blame: {
    spotPrice: 'ladderSpotPrice',
    lowerPrice: 'ladderLowPrice',
    hedgeShare: 'hedgeShareRate',
    z: 'zScore',
    usd: 'creationUsd',
    shares: 'creationShares',
    price: 'binaryRate',
    oilPrice: 'oilQuote',
  },
})
