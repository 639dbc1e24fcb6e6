import type { DefinedAnswer } from '../definition'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields } from './fields'
import { quantitiesOf, unwindOf, type Unwind } from './unwind'
import { words } from './words.en'

type Word = keyof typeof words

function answer(unwind: Unwind): DefinedAnswer<Word> {
  const { closed } = unwind
  const earns = closed.daysOfCarry !== null
  return {
    headline: earns ? 'headline' : 'headline.free',
    strip: [
      ...(['unwindLossUsd', 'unwindLossRate', 'unwindBreakEvenRate'] as const),
      ...(earns ? (['daysOfCarry', 'dayCarryUsd'] as const) : []),
      'takerUsd',
    ],
    quantities: quantitiesOf(unwind),
    sections: [
      {
        title: 'section.loss',
        terms: ['basisLossUsd', 'spreadLossUsd', 'unwindLossRate', 'unwindBreakEvenRate'],
        total: 'unwindLossUsd',
        note: 'note.loss',
      },
      { title: 'section.stay', terms: ['extraMarginUsd', 'marginLossUsd'], note: 'note.stay' },
      { title: 'section.carry', terms: ['dayCarryUsd', 'daysOfCarry', 'yearsOfCarry'] },
      { title: 'section.other', terms: ['takerUsd', 'takerYield'], note: 'note.other' },
    ],
    details: ['listing.ladder', 'listing.presets'],
    notices: { 'premise.gain': closed.lossUsd.isNegative(), 'premise.none': !earns },
  }
}

export const forcedUnwindPanel = defineCalculator({
  id: 'forced-unwind',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.position', fields: ['unwindNotionalUsd', 'booksRate', 'closingRate', 'unwindDays'] },
    { title: 'group.spreads', fields: ['spotSpreadRate', 'futuresSpreadRate', 'urgency'] },
    { title: 'group.margin', fields: ['marginBeforeRate', 'marginAfterRate'] },
    { title: 'group.ladder', fields: ['stressRates'] },
  ],
  layout: {
    first: [],
    ticket: ['section.loss', 'section.carry'],
    below: ['section.stay', 'section.other'],
    groupsIn: { 'group.ladder': 'listing.ladder' },
  },
  examples,
  model: unwindOf,
  answer,
  formulas: async () => {
    const { formulas, carryFormulas } = await import('./formulas')
    return ({ closed }) => (closed.daysOfCarry === null ? formulas : { ...formulas, ...carryFormulas })
  },
  details: async () => ({
    'listing.ladder': (await import('./ladder')).ladderOf,
    'listing.presets': (await import('./presets')).presetsOf,
  }),
  charts: async () => (await import('./charts')).chartsOf,
  breakEvens: async () => (await import('./breakEvens')).breakEvensOf,
  blame: { notionalUsd: 'unwindNotionalUsd', days: 'unwindDays', financingRate: 'costOfCapital' },
})
