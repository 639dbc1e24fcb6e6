import { followExpectedFunding } from '../../desk/expectedFunding'
import { followInterval, intervalOf } from '../../desk/intervalField'
import type { DefinedAnswer } from '../definition'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields } from './fields'
import { layout, sectionsFor, tables } from './layout'
import { comparisonOf, quantitiesOf, type Comparison } from './quantities'
import { words } from './words.en'

type Word = keyof typeof words

const answer = (comparison: Comparison): DefinedAnswer<Word> => ({
  headline: headlineOf(comparison),
  strip: ['breakEvenFunding', 'compoundedBreakEvenFunding', 'fixedReturnRate', 'floatingReturnRate', 'differenceUsd'],
  quantities: quantitiesOf(comparison),
  sections: sectionsFor(comparison.values),
  tables,
  details: ['listing.bench', 'heatMap.yields'],
  notices: noticesOf(comparison),
})

/** Simple decides, unless reinvesting the funding changes the winner. */
function headlineOf({ outcome: { winner } }: Comparison): Word {
  if (winner.simple === 'neither') return 'headline.tie'
  if (winner.compounded !== 'neither' && winner.compounded !== winner.simple) return 'headline.split'
  return winner.simple === 'fixed' ? 'headline.fixed' : 'headline.floating'
}

const noticesOf = ({ values, daysToExpiry, bond, outcome, funding }: Comparison): Partial<Record<Word, boolean>> => ({
  'notice.nearExpiry': daysToExpiry.lessThan(1),
  'premise.noEvent': outcome.events.lessThan(1),
  'notice.backwardation': values.futuresPrice.lessThan(values.spotPrice),
  'notice.otherInterval': !values.intervalHours.equals(intervalOf(values.venue)),
  'notice.beyondAll': funding.simple.lessThan(-1) || outcome.floatingReturn.simple.lessThan(-1),
  'notice.negativeFunding': values.averageFunding.lessThan(0),
  'notice.belowLot': bond.contracts.isZero(),
})

export const fixedAgainstFloating = defineCalculator({
  id: 'fixed-against-floating',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.question', fields: ['averageFunding', 'intervalHours', 'compareOn'] },
    { title: 'group.bench', fields: ['marginRate'] },
  ],
  follows: { intervalHours: followInterval, averageFunding: followExpectedFunding },
  layout,
  examples,
  model: comparisonOf,
  answer,
  formulas: async () => (await import('./formulas')).formulasFor,
  breakEvens: async () => (await import('./breakEvens')).breakEvensOf,
  details: async () => ({
    'listing.bench': (await import('./bench')).benchOf,
    'heatMap.yields': (await import('./yields')).yieldsOf,
  }),
  charts: async () => (await import('./charts')).chartsOf,
  blame: { daysToExpiry: 'expiry', days: 'expiry', rate: 'averageFunding', fixedReturn: 'futuresPrice' },
})
