import type { Answer } from '../answer'
import { defineCalculator } from '../defineCalculator'
import { listingOf } from './bench'
import { examples } from './examples'
import { fields, type FixedAgainstFloatingValues } from './fields'
import { formulasFor } from './formulas'
import { sectionsFor, tables } from './layout'
import { contestOf, quantitiesOf, type Contest } from './quantities'
import { words } from './words.en'

type Word = keyof typeof words

function answer(values: FixedAgainstFloatingValues): Answer<Word> {
  const contest = contestOf(values)
  return {
    headline: headlineOf(contest),
    quantities: quantitiesOf(contest),
    formulas: formulasFor(values),
    sections: sectionsFor(values),
    tables,
    listings: [listingOf(contest.bench)],
    notices: noticesOf(contest),
  }
}

/** Simple decides, unless reinvesting the funding turns the winner round. */
function headlineOf({ outcome: { winner } }: Contest): Word {
  if (winner.simple === 'neither') return 'headline.tie'
  if (winner.compounded !== 'neither' && winner.compounded !== winner.simple) return 'headline.split'
  return winner.simple === 'fixed' ? 'headline.fixed' : 'headline.floating'
}

function noticesOf({ values, daysToExpiry, bond, outcome }: Contest): Word[] {
  const notices: (Word | false)[] = [
    daysToExpiry.lessThan(1) && 'notice.nearExpiry',
    outcome.events.lessThan(1) && 'notice.noEvent',
    values.futuresPrice.lessThan(values.spotPrice) && 'notice.backwardation',
    values.averageFunding.lessThan(0) && 'notice.negativeFunding',
    bond.contracts.isZero() && 'notice.belowLot',
  ]
  return notices.filter((notice) => notice !== false)
}

export const fixedAgainstFloating = defineCalculator({
  id: 'fixed-against-floating',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    {
      title: 'group.question',
      fields: ['averageFunding', 'intervalHours', 'compareOn'],
      beside: 'section.question',
    },
    { title: 'group.bench', fields: ['marginRate'], beside: 'listing.bench' },
  ],
  examples,
  answer,
  charts: async () => (await import('./charts')).chartsOf,
  blame: { daysToExpiry: 'expiry', days: 'expiry', rate: 'averageFunding', fixedReturn: 'futuresPrice' },
})
