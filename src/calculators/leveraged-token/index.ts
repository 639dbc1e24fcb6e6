import type { DefinedAnswer } from '../definition'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields } from './fields'
import { layout, sections, tablesFor } from './layout'
import { quantitiesOf } from './quantities'
import { isLong } from './prices'
import { tokenOf, type Token } from './token'
import { words } from './words.en'

type Word = keyof typeof words

function answer(token: Token): DefinedAnswer<Word> {
  const { values, imported, long, short, totals, index } = token
  const [up, down] = [totals.long.returnRate, totals.short.returnRate]
  return {
    headline: 'headline',
    strip: ['longTokenRate', 'shortTokenRate', 'indexReturnRate', 'longDecayUsd', 'meanMultiple'],
    quantities: quantitiesOf(token),
    sections,
    tables: tablesFor(token),
    details: ['listing.days', 'listing.flow'],
    notices: {
      'notice.liquidated': long.liquidated,
      'notice.shortLiquidated': short.liquidated,
      'notice.bothFall': up.isNegative() && down.isNegative(),
      'notice.apart': index.returnRate.greaterThan(0) && up.isNegative() && values.tokenLeverage.greaterThan(0),
      'notice.noSeries': values.pathSource === 'imported' && imported === null,
      'notice.noToken': values.tokenSeries !== '' && imported?.tracking === null,
      'notice.beats': !long.liquidated && totals.long.decayUsd.greaterThan(0),
    },
  }
}

export const leveragedTokenPanel = defineCalculator({
  id: 'leveraged-token',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.token', fields: ['tokenLeverage', 'tokenFundUsd', 'rebalancing', 'triggerRate'] },
    { title: 'group.path', fields: ['pathSource'] },
    { title: 'group.typed', fields: ['tokenPrices'], onlyFor: { field: 'pathSource', choices: ['typed'] } },
    {
      title: 'group.generated',
      fields: ['firstPrice', 'pathDays', 'tokenSeed'],
      onlyFor: { field: 'pathSource', choices: ['generated'] },
    },
    {
      title: 'group.imported',
      fields: ['indexSeries', 'tokenSeries', 'rebalanceTime'],
      onlyFor: { field: 'pathSource', choices: ['imported'] },
    },
    { title: 'group.quiet', fields: ['quietMoveRate'] },
    { title: 'section.growth', fields: ['trendRate', 'pathVolatility'] },
    { title: 'group.costs', fields: ['tokenFeeRate', 'tokenFundingRate'] },
    { title: 'group.flow', fields: ['indexMoveRate', 'volumeUsd'] },
    { title: 'group.assets', fields: ['flowTokens'] },
    { title: 'group.slices', fields: ['sliceUsd', 'secondsPerSlice', 'sliceMoveRate'] },
    { title: 'group.simulation', fields: ['tokenCloseCount', 'tokenPathCount', 'tokenPathSeed'] },
  ],
  layout,
  examples,
  reads: ['series'],
  model: tokenOf,
  answer,
  long: isLong,
  formulas: async () => (await import('./formulas')).formulasFor,
  details: async () => ({
    'listing.days': (await import('./byDay')).byDayOf,
    'listing.flow': (await import('./allTokens')).allTokensOf,
  }),
  charts: async () => (await import('./charts')).chartsOf,
  jobs: async () => (await import('./jobs')).jobsOf,
  breakEvens: async () => (await import('./breakEvens')).breakEvensOf,
  blame: {
    leverage: 'tokenLeverage',
    fundUsd: 'tokenFundUsd',
    prices: 'tokenPrices',
    startPrice: 'firstPrice',
    volatility: 'pathVolatility',
    days: 'pathDays',
    seed: 'tokenSeed',
    feeRate: 'tokenFeeRate',
    fundingRate: 'tokenFundingRate',
    tokens: 'flowTokens',
    moveRate: 'indexMoveRate',
    adverseRate: 'sliceMoveRate',
    quietRate: 'quietMoveRate',
  },
})
