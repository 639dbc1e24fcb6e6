import { deskStart } from '../../desk/deskStart'
import { textbook } from '../../desk/terms/textbook'
import type { Example, StatedAnswers } from '../calculator'
import type { words } from './words.en'

const lines = (...rows: readonly string[]) => rows.join('\n')

const asks = lines(
  ...['65,432.50\t1.2', '65,434.00\t2.4', '65,436.50\t3.1', '65,441.00\t4.8', '65,447.50\t6.5', '65,459.50\t9'],
  ...['65,477.50\t14', '65,507.50\t22', '65,552.50\t34', '65,622.50\t52', '65,732.50\t75', '65,902.50\t105'],
  ...['66,172.50\t140', '66,582.50\t180', '67,132.50\t230'],
)
const bids = lines(
  ...['67,010.00\t60,000', '67,007.50\t120,000', '67,002.50\t180,000', '66,995.00\t260,000', '66,982.50\t380,000'],
  ...['66,965.00\t560,000', '66,937.50\t820,000', '66,895.00\t1,200,000', '66,830.00\t1,750,000'],
  ...['66,732.50\t2,600,000', '66,580.00\t3,800,000', '66,350.00\t5,500,000', '66,010.00\t7,800,000'],
  '65,510.00\t11,000,000',
)

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.quarterly',
    source: 'source.quarterly',
    draft: { ...deskStart, spotAsks: asks, spotStepCoin: '0.00000001', futureBids: bids, futureSizeUnit: 'usd' },
  },
  {
    title: 'example.thin',
    source: 'source.thin',
    draft: {
      ...deskStart,
      capitalUsd: '5,000,000',
      spotAsks: asks,
      spotStepCoin: '0.0001',
      futureBids: lines('67,010.00\t400', '66,950.00\t1,500', '66,700.00\t6,000', '66,200.00\t20,000'),
      futureSizeUnit: 'contracts',
      venue: 'okx',
      symbol: '',
      multiplier: '100',
      lotSize: '1',
    },
  },
  {
    title: 'example.round',
    source: 'source.round',
    draft: {
      ...textbook.terms,
      venue: 'textbook',
      symbol: '',
      spotPrice: '100',
      futuresPrice: '150',
      expiry: '2021-12-31T12:00Z',
      valuation: '2020-12-31T12:00Z',
      capitalUsd: '300,000',
      costOfCapital: '0',
      spotAsks: lines('100\t1,000', '200\t1,000'),
      spotStepCoin: '0.00000001',
      futureBids: lines('150\t150,000', '100\t450,000'),
      futureSizeUnit: 'contracts',
    },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  'example.quarterly': {
    bestAskPrice: '65432.5',
    bestBidPrice: '67010',
    coin: '15.26591084',
    contracts: '102235',
    // Found by a walk of its own, level by level, and a search by halves.
    sizeNetYield: '0.2173421154003719182973245658259023062993956',
    tieSizeUsd: '30100093.29858753639409866272551775222922947',
  },
  // 400 + 1,500 + 6,000 + 20,000 contracts of 100 are all that is bid for.
  'example.thin': { contracts: '27900', faceUsd: '2790000' },
  // 1,000 at 100 and 1,000 at 200; 150,000 contracts at 150 take the first, 100,000 at 100 the others.
  'example.round': {
    coin: '2000',
    averageSpotPrice: '150',
    contracts: '250000',
    averageFuturesPrice: '125',
    depthUsd: '300000',
    topNetYield: '0.5',
    tieSizeUsd: '200000',
    mostSizeUsd: '100000',
    mostCarryUsd: '50000',
  },
} as const satisfies StatedAnswers<keyof typeof words>
