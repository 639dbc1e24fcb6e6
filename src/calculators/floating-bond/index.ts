import type { Answer } from '../answer'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields, type FloatingBondValues } from './fields'
import { formulasFor } from './formulas'
import { areMany } from './fundings'
import { holdingOf } from './holding'
import { leaveTable, sectionsFor } from './layout'
import { ledgerOf } from './ledger'
import { noticesOf } from './notices'
import { nextFundingOf, quantitiesOf } from './quantities'
import { words } from './words.en'

type Word = keyof typeof words

function answer(values: FloatingBondValues): Answer<Word> {
  const holding = holdingOf(values)
  const hasEvents = holding.last !== undefined
  return {
    headline: hasEvents ? 'headline.bond' : 'headline.none',
    quantities: quantitiesOf(holding),
    formulas: formulasFor(holding),
    sections: sectionsFor({ venue: values.venue, hasEvents }),
    tables: [leaveTable(nextFundingOf(holding))],
    listings: hasEvents ? [ledgerOf(holding)] : [],
    notices: noticesOf(holding),
  }
}

export const floatingBond = defineCalculator({
  id: 'floating-bond',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.events', fields: ['events', 'rehedge', 'fundingUnit', 'fundings'] },
    { title: 'group.generated', fields: ['closeTime', 'generatedRate', 'endPrice'] },
    { title: 'group.path', fields: ['path'] },
    { title: 'group.next', fields: ['nextRate'], beside: 'table.leave' },
  ],
  examples,
  answer,
  long: areMany,
  charts: async () => (await import('./charts')).chartsOf,
  blame: { from: 'valuation', to: 'closeTime', openTime: 'valuation', points: 'path', day: 'path' },
})
