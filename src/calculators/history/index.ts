import { followExpectedFunding } from '../../desk/expectedFunding'
import { defineCalculator } from '../defineCalculator'
import type { DefinedAnswer } from '../definition'
import { examples } from './examples'
import { fields } from './fields'
import { layout, sectionsFor } from './layout'
import { historyModel, historyParts, type HistoryModel } from './model'
import { quantitiesOf } from './quantities'
import { words } from './words.en'

type Word = keyof typeof words

const answer = (model: HistoryModel): DefinedAnswer<Word> => ({
  headline: model.values.fixedConvention === 'listing-day' ? 'headline.listing' : 'headline.rolled',
  strip: [
    'compoundedFloating',
    model.values.fixedConvention === 'listing-day' ? 'listingReturn' : 'rolledReturn',
    ...(['floatingAnnualYield', 'floatingDrawdown', 'basisPercentile', 'floaterShare'] as const),
  ],
  quantities: quantitiesOf(model),
  sections: sectionsFor({ hasImport: model.imported !== null, isOwn: model.isOwn }),
  details: ['listing.quarters', 'listing.policies', 'listing.decisions'],
  notices: {
    'premise.noSeries': model.isMissing,
    'notice.overlap': model.values.fixedConvention === 'listing-day',
    'notice.fewWindows': model.today.odds.independentWindows.lessThan(5),
  },
})

export const history = defineCalculator({
  id: 'history',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.history', fields: ['fixedConvention', 'historyRange', 'rollingDays'] },
    { title: 'group.series', fields: ['historySeries', 'futuresSeries', 'spotSeries'] },
    { title: 'group.today', fields: ['fundingRate'] },
    { title: 'group.policy', fields: ['policyRule', 'trailingDays', 'fixAboveRate'] },
  ],
  follows: { fundingRate: followExpectedFunding },
  layout,
  examples,
  reads: ['series'],
  parts: historyParts,
  model: historyModel,
  answer,
  formulas: async () => (await import('./formulas')).formulasOf,
  charts: async () => (await import('./charts')).chartsOf,
  details: async () => {
    const { quartersOf, policiesOf, decisionsOf } = await import('./listings')
    return { 'listing.quarters': quartersOf, 'listing.policies': policiesOf, 'listing.decisions': decisionsOf }
  },
  blame: {
    futures: 'futuresSeries',
    daysToExpiry: 'expiry',
    windowDays: 'expiry',
    rate: 'fundingRate',
    'rule.trailingDays': 'trailingDays',
    'rule.marginRate': 'fixAboveRate',
    'rule.costOfCapital': 'costOfCapital',
    feeRate: 'futuresSlippageRate',
    rehedge: 'futuresFeeRate',
  },
})
