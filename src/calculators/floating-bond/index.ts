import { followExpectedFunding } from '../../desk/expectedFunding'
import { followFunding } from '../../desk/follow/funding'
import { followDaysLater } from '../../desk/follow/further'
import type { DefinedAnswer } from '../definition'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields } from './fields'
import { areMany } from './fundings'
import { holdingOf, holdingParts, type Holding } from './holding'
import { layout, leaveTable, sectionsFor } from './layout'
import { noticesOf } from './notices'
import { nextFundingOf, quantitiesOf } from './quantities'
import { words } from './words.en'

type Word = keyof typeof words

function answer(holding: Holding): DefinedAnswer<Word> {
  const hasEvents = holding.last !== undefined
  return {
    headline: hasEvents ? 'headline.bond' : 'headline.none',
    strip: ['closedYield', 'annualisedYield', 'averageFunding', 'closedProfitUsd', 'closeProceedsUsd', 'contracts'],
    quantities: quantitiesOf(holding),
    sections: sectionsFor({ values: holding.values, hasEvents }),
    tables: [leaveTable(nextFundingOf(holding))],
    details: hasEvents ? ['listing.ledger'] : [],
    notices: noticesOf(holding),
  }
}

export const floatingBond = defineCalculator({
  id: 'floating-bond',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.events', fields: ['events', 'rehedge'] },
    { title: 'group.typed', fields: ['fundingUnit', 'fundings'], onlyFor: { field: 'events', choices: ['typed'] } },
    { title: 'group.end', fields: ['closeTime'], onlyFor: { field: 'events', choices: ['generated', 'path'] } },
    {
      title: 'group.generated',
      fields: ['generatedRate', 'endPrice'],
      onlyFor: { field: 'events', choices: ['generated'] },
    },
    { title: 'group.path', fields: ['path'], onlyFor: { field: 'events', choices: ['path'] } },
    { title: 'group.next', fields: ['nextRate'] },
  ],
  follows: { closeTime: followDaysLater('30'), generatedRate: followExpectedFunding, nextRate: followFunding },
  market: ['fundings', 'path', 'endPrice'],
  layout,
  examples,
  parts: holdingParts,
  model: holdingOf,
  answer,
  long: areMany,
  formulas: async () => (await import('./formulas')).formulasFor,
  breakEvens: async () => (await import('./breakEvens')).breakEvensOf,
  details: async () => ({ 'listing.ledger': (await import('./ledger')).ledgerOf }),
  charts: async () => (await import('./charts')).chartsOf,
  blame: { from: 'valuation', to: 'closeTime', openTime: 'valuation', points: 'path', day: 'path' },
})
