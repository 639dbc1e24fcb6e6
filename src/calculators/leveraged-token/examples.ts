import type { Draft } from '../../form'
import type { Example, StatedAnswers } from '../calculator'
import type { words } from './words.en'

const token: Draft = {
  tokenLeverage: '3',
  tokenFundUsd: '10,000',
  rebalancing: 'daily',
  triggerRate: '33.3333',
  pathSource: 'typed',
  firstPrice: '10,000',
  pathDays: '30',
  tokenSeed: '7',
  trendRate: '0',
  pathVolatility: '60',
  indexSeries: '',
  tokenSeries: '',
  rebalanceTime: '00:02',
  quietMoveRate: '0.05',
  tokenFeeRate: '0',
  tokenFundingRate: '0',
  sliceUsd: '4,000,000',
  secondsPerSlice: '10',
  sliceMoveRate: '0',
  tokenCloseCount: '90',
  tokenPathCount: '10,000',
  tokenPathSeed: '1',
  flowTokens: '3\t60,000,000\n-3\t25,000,000\n-1\t10,000,000',
  indexMoveRate: '5',
  volumeUsd: '2,000,000,000',
}

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.round',
    source: 'source.round',
    draft: { ...token, tokenFundUsd: '100,000,000', tokenPrices: '10,000\n11,000\n10,000' },
  },
  { title: 'example.apart', source: 'source.apart', draft: { ...token, tokenPrices: '100\n110\n99\n100.98' } },
  { title: 'example.trend', source: 'source.trend', draft: { ...token, tokenPrices: '10,000\n11,000\n12,100' } },
  {
    title: 'example.known',
    source: 'source.known',
    draft: { ...token, tokenFundUsd: '100,000,000', tokenPrices: '10,000\n9,000', sliceMoveRate: '0.6' },
  },
  {
    title: 'example.year',
    source: 'source.year',
    draft: {
      ...token,
      tokenPrices: '10,000\n11,000\n10,000',
      pathSource: 'generated',
      pathDays: '120',
      tokenFundingRate: '0.03',
    },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  'example.round': {
    longTokenRate: '-0.05454545454545454545454545454545454545454545454545',
    shortTokenRate: '-0.10909090909090909090909090909090909090909090909091',
    largestRebalanceUsd: '-70909090.9090909090909090909090909090909090909091',
    // 3 * 2 * 60 + 3 * 4 * 25 + 1 * 2 * 10 million, times 5%.
    flowTotalUsd: '34000000',
    volumeShareRate: '0.017',
    flowSliceCount: '9',
    sliceCount: '18',
    sliceSeconds: '180',
  },
  'example.apart': { indexReturnRate: '0.0098', longTokenRate: '-0.0354' },
  'example.trend': { longTokenRate: '0.69', longNaiveUsd: '16300', longDecayUsd: '600' },
  // 270 less 210 million; a tenth of a percent a slice: 0.001 * 4 million * (14^2 / 2 + 14.5).
  'example.known': {
    largestRebalanceUsd: '-60000000',
    sliceCount: '15',
    largestSliceCostUsd: '450000',
    sliceMeanMoveRate: '0.0075',
    longTokenUsd: '69550000',
    decaySliceUsd: '-450000',
  },
  'example.year': { tokenGrowthRate: '-1.62', indexGrowthRate: '-0.18', dragRate: '1.08', standstillTrendRate: '0.54' },
} as const satisfies StatedAnswers<keyof typeof words>
