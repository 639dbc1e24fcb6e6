import type { Example, StatedAnswers } from '../calculator'
import { deskStart } from '../../desk/deskStart'
import { textbook } from '../../desk/terms/textbook'
import type { words } from './words.en'

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.quarterly',
    source: 'source.quarterly',
    draft: {
      ...deskStart,
      margin: '3',
      recoveryRate: '30',
      remainingContracts: '80,000',
      adlPrice: '45,000',
      newFuturesPrice: '45,450',
      daysRemaining: '20',
      openInterestUsd: '3,000,000,000',
      openInterestPrice: '64,000',
      reserveCoin: '2,500',
      fallenPrice: '45,000',
    },
  },
  {
    title: 'example.essay',
    source: 'source.essay',
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
      margin: '100',
      recoveryRate: '40',
      remainingContracts: '100,000',
      adlPrice: '50',
      newFuturesPrice: '55',
      daysRemaining: '180',
      openInterestUsd: '1,000,000,000',
      openInterestPrice: '50,000',
      reserveCoin: '21,000,000',
      fallenPrice: '1,000',
    },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  'example.quarterly': {
    contracts: '102185',
    liquidationPrice: '82546.32359019208288568869666982211235630',
    bankruptcyPrice: '83380.12483857786150069565320184051753162',
    wholeLossUsd: '698740.9051446944921998146789331939646375',
    wholeDefaultRate: '0.02325891927226955036154645786428839920561122468193',
    depositLossUsd: '137408.25',
    depositDefaultRate: '0.11827498206980297425218336548927187356342702623612',
    toResellContracts: '22185',
    exposedCoin: '4.93',
    newAnnualisedRate: '0.1825',
    lostInterestUsd: '803.2742828519751561804861653910388956921',
    supplyCapPrice: '60759.49367088607594936708860759493670886',
    owedCoin: '19791.66666666666666666666666666666666667',
  },
  'example.essay': {
    contracts: '150000',
    liquidationPrice: '165.8333333333333333333333333333333333333',
    bankruptcyPrice: '166.6666666666666666666666666666666666667',
    wholeLossUsd: '60000',
    wholeDefaultRate: '0.5',
    wholeYearlyDefaultRate: '0.5',
    depositLossUsd: '6000',
    toResellContracts: '50000',
    exposedCoin: '1000',
    newAnnualisedRate: '0.2027777777777777777777777777777777777778',
    lostInterestUsd: '7328.767123287671232876712328767123287671',
    supplyCapPrice: '47.57373929590865842055185537583254043768',
    owedCoin: '980000',
  },
} as const satisfies StatedAnswers<keyof typeof words>
