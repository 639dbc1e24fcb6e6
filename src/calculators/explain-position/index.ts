import type { DefinedAnswer } from '../definition'
import { defineCalculator } from '../defineCalculator'
import { dayOf, quantitiesOf, type Day } from './day'
import { examples } from './examples'
import { fields } from './fields'
import { words } from './words.en'

type Word = keyof typeof words

const answer = (day: Day): DefinedAnswer<Word> => ({
  headline: 'headline',
  strip: [
    'dayProfitUsd',
    'explainedCarryUsd',
    'basisMoveUsd',
    'explainedFundingUsd',
    'openCoinUsd',
    'dayUnexplainedUsd',
  ],
  quantities: quantitiesOf(day),
  sections: [
    {
      title: 'section.day',
      terms: [
        ...(day.term === null ? [] : (['explainedCarryUsd', 'rollDownUsd'] as const)),
        ...(['basisMoveUsd', 'explainedFundingUsd', 'explainedFeesUsd', 'openCoinUsd', 'dayUnexplainedUsd'] as const),
      ],
      total: 'dayProfitUsd',
      note: 'note.day',
    },
    {
      title: 'section.marks',
      terms: [
        ...(['priorValueUsd', 'dayValueUsd', 'dayOpenCoin', 'dayFundingCoin'] as const),
        ...(day.term === null ? [] : (['priorDays', 'daysToExpiry', 'priorRate', 'todayRate', 'rolledRate'] as const)),
      ],
      note: 'note.marks',
    },
  ],
  notices: {
    'premise.flatCurve': day.term?.rolled.extrapolated === true,
    'notice.overHedged': day.explained.residualCoin.isNegative(),
  },
})

export const explainPosition = defineCalculator({
  id: 'explain-position',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    {
      title: 'group.position',
      fields: ['held', 'contracts', 'priorEquityCoin', 'priorValuation', 'priorSpotPrice', 'priorFuturesPrice'],
    },
    { title: 'group.flows', fields: ['fundingRate', 'feesPaidCoin'] },
    {
      title: 'group.curve',
      fields: ['neighbourExpiry', 'neighbourPrice'],
      onlyFor: { field: 'held', choices: ['future'] },
    },
  ],
  layout: { first: [], ticket: ['section.day', 'section.marks'], below: [] },
  examples,
  model: dayOf,
  answer,
  formulas: async () => (await import('./formulas')).formulasFor,
  charts: async () => (await import('./charts')).chartsOf,
  blame: {
    daysToExpiry: 'expiry',
    days: 'neighbourExpiry',
    annualisedRate: 'neighbourPrice',
    rolledRate: 'neighbourPrice',
    maturityDays: 'expiry',
  },
})
