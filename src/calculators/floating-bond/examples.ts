import type { Example, StatedAnswers } from '../calculator'
import { deskStart } from '../../desk/deskStart'
import { binance } from '../../desk/terms/binance'
import { textbook } from '../../desk/terms/textbook'
import type { words } from './words.en'

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.month',
    source: 'source.month',
    draft: {
      ...deskStart,
      events: 'generated',
      rehedge: 'every-interval',
      fundingUnit: 'percent',
      fundings: '2026-11-20T00:00Z\t0.01\t65,500\n2026-11-20T08:00Z\t-0.002\t65,200',
      closeTime: '2026-12-19T22:24Z',
      generatedRate: '0.01',
      endPrice: '72,000',
      path: '0\t0.01\t65,432.50\n15\t-0.005\t60,000\n30\t0.02\t72,000',
      nextRate: '-0.05',
    },
  },
  {
    title: 'example.essay',
    source: 'source.essay',
    draft: {
      ...textbook.terms,
      venue: 'textbook',
      valuation: '2021-01-01T04:00Z',
      capitalUsd: '100,000',
      costOfCapital: '0',
      spotPrice: '100',
      events: 'typed',
      rehedge: 'every-interval',
      fundingUnit: 'percent',
      fundings: '2021-01-01T12:00Z\t0.1\t100\n2021-01-01T20:00Z\t0.1\t100\n2021-01-02T04:00Z\t-0.1\t100',
      closeTime: '2021-01-31T04:00Z',
      generatedRate: '0.1',
      endPrice: '100',
      path: '0\t0.1\t100\n30\t-0.1\t100',
      nextRate: '-0.1',
    },
  },
  {
    title: 'example.falling',
    source: 'source.falling',
    draft: {
      ...binance.terms,
      spotFeeRate: '0.1',
      exitSpotFeeRate: '0.1',
      spotSlippageRate: '0.03',
      futuresSlippageRate: '0.04',
      exitSlippageRate: '0',
      venue: 'binance',
      valuation: '2026-10-01T00:00Z',
      capitalUsd: '500,000',
      costOfCapital: '4.2',
      spotPrice: '72,000',
      events: 'path',
      rehedge: 'increase-only',
      fundingUnit: 'percent',
      fundings: '2026-10-01T08:00Z\t0.01\t71,500\n2026-10-01T16:00Z\t-0.01\t70,800',
      closeTime: '2026-10-22T00:00Z',
      generatedRate: '-0.01',
      endPrice: '54,000',
      path: '0\t0.01\t72,000\n7\t-0.03\t58,000\n14\t-0.01\t51,000\n21\t0.005\t54,000',
      nextRate: '-0.15',
    },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  'example.month': {
    contracts: '99965',
    eventCount: '90',
    finalContracts: '100868',
    finalCoin: '14.020873077565207603937489943103239182369168',
    finalUsd: '1008684.35417161084362898574271044500559113149',
    finalResidualCoin: '0.0000605236784541119691913400408276843418901543394',
    annualisedYield: '0.106607262532666746342369823631583869083957213',
    cumulativePaymentUsd: '9036.951',
    rehedgeFeesUsd: '3.1605',
    unwindUsd: '1008331.31617161084362898574271044500559113149',
  },
  'example.essay': {
    coin: '1000',
    contracts: '100000',
    finalContracts: '100099',
    finalCoin: '1000.999',
    finalUsd: '100099.9',
    finalResidualCoin: '0.009',
    cumulativePaymentCoin: '0.999',
    cumulativePaymentUsd: '99.9',
    annualisedYield: '0.364635',
  },
  'example.falling': {
    contracts: '4997',
    finalContracts: '4998',
    finalUsd: '496478.121867504275908855132953367555230098134',
    finalResidualCoin: '-0.0615162617128837794656456860487489772204049196',
    cumulativePaymentUsd: '-3423.6442857143357',
    rehedgeCount: '1',
    averageFunding: '-0.000108730158730160317460317460317460317460317460',
  },
} as const satisfies StatedAnswers<keyof typeof words>
