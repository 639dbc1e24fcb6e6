import type { DefinedAnswer } from '../definition'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields } from './fields'
import { flowsOf, quantitiesOf, type Flows } from './flows'
import { words } from './words.en'

type Word = keyof typeof words

function answer(flows: Flows): DefinedAnswer<Word> {
  const { totals } = flows
  const isEmpty = totals.days.isZero()
  const part = totals.basisRate === null ? [] : (['matchedFlowRate'] as const)
  return {
    headline: isEmpty ? 'headline.none' : 'headline',
    strip: ['cumulatedFlowUsd', 'cumulatedMatchedUsd', 'cumulatedDirectionalUsd', ...part, 'directionalDayCount'],
    quantities: quantitiesOf(flows),
    sections: [
      {
        title: 'section.sums',
        terms: ['flowDayCount', 'cumulatedMatchedUsd', 'cumulatedDirectionalUsd', ...part, 'directionalDayCount'],
        total: 'cumulatedFlowUsd',
        note: 'note.sums',
      },
    ],
    details: ['listing.days'],
    notices: { 'premise.directional': totals.directionalDays.greaterThan(0), 'premise.empty': isEmpty },
  }
}

export const flowAttributionPanel = defineCalculator({
  id: 'flow-attribution',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.contract', fields: ['flowContractCoin'] },
    { title: 'group.days', fields: ['flowRows'] },
  ],
  layout: { first: ['section.sums'], below: [], groupsIn: { 'group.days': 'listing.days' } },
  examples,
  model: flowsOf,
  answer,
  formulas: async () => (await import('./formulas')).formulasFor,
  details: async () => ({ 'listing.days': (await import('./byDay')).byDayOf }),
  charts: async () => (await import('./charts')).chartsOf,
  blame: { contractCoin: 'flowContractCoin', rows: 'flowRows', price: 'flowRows', contractsChange: 'flowRows' },
})
