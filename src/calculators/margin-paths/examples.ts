import type { Example, StatedAnswers } from '../calculator'
import { deskStart } from '../../desk/deskStart'
import { essayDesk } from '../../desk/essayDesk'
import { oneTier } from '../../desk/tieredMargin'
import type { words } from './words.en'

/** The desk's own future; the perpetual near its spot, at the funding that venues start from. */
const hedged = { bondKind: 'fixed', perpetualPrice: deskStart.spotPrice, expectedFundingRate: '10.95' }

const model = {
  ...oneTier,
  spotVolatility: '55',
  spotDriftRate: '0',
  basisMeanYield: '8',
  basisReversion: '6',
  basisVolatility: '10',
  premiumMeanRate: '0',
  premiumReversion: '100',
  premiumVolatility: '5',
  moveCorrelation: '0.3',
  jumpsPerYear: '3',
  jumpMeanRate: '-4',
  jumpVolatility: '8',
  pathCount: '10,000',
  stepsPerDay: '3',
  simulationSeed: '1',
  calibrationSpot: '',
  calibrationFutures: '',
}

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.quarterly',
    source: 'source.quarterly',
    draft: { ...deskStart, ...hedged, ...model, margin: '3.05154462' },
  },
  {
    title: 'example.whole',
    source: 'source.whole',
    draft: {
      ...essayDesk,
      ...hedged,
      perpetualPrice: '100',
      ...model,
      margin: '1,000',
    },
  },
  {
    title: 'example.floating',
    source: 'source.floating',
    draft: {
      ...essayDesk,
      bondKind: 'floating',
      perpetualPrice: '100',
      expectedFundingRate: '10.95',
      costOfCapital: '5',
      ...model,
      maintenanceTiers: '0\t0.5\n50,000\t1\n200,000\t2',
      margin: '200',
    },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  'example.quarterly': {
    contracts: '102201',
    liquidationPrice: '81493.45190280042949164031076648537316099261',
    bankruptcyPrice: '83729.01664728288245313912541506768022294525',
  },
  'example.whole': { contracts: '150000', leverage: '1' },
  // By hand: 100,000 contracts are in the tier of 1%; 99,000 over 800 coins. 10,950 of funding, 5,000 for the capital.
  'example.floating': {
    contracts: '100000',
    fundingUsd: '10950',
    tierRate: '0.01',
    liquidationPrice: '123.75',
    bankruptcyPrice: '125',
    carryUsd: '5950',
  },
} as const satisfies StatedAnswers<keyof typeof words>
