import type { Example, StatedAnswers } from '../calculator'
import { deskStart } from '../../desk/deskStart'
import { textbook } from '../../desk/terms/textbook'
import type { words } from './words.en'

const model = {
  spotVolatility: '55',
  spotDriftRate: '0',
  basisMeanYield: '8',
  basisReversion: '6',
  basisVolatility: '10',
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
  { title: 'example.quarterly', source: 'source.quarterly', draft: { ...deskStart, ...model, margin: '3' } },
  {
    title: 'example.whole',
    source: 'source.whole',
    draft: {
      ...textbook.terms,
      venue: 'textbook',
      symbol: 'XBTZ21',
      spotPrice: '100',
      futuresPrice: '150',
      expiry: '2021-12-31T12:00Z',
      valuation: '2020-12-31T12:00Z',
      capitalUsd: '100,000',
      costOfCapital: '20',
      ...model,
      margin: '1,000',
    },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  'example.quarterly': {
    contracts: '102201',
    liquidationPrice: '81150.76555038713521606251794295496979825158',
    bankruptcyPrice: '83376.9295699035602754161285759323639147761',
  },
  'example.whole': { contracts: '150000', leverage: '1' },
} as const satisfies StatedAnswers<keyof typeof words>
