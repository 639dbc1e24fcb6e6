import type { Example, StatedAnswers } from '../calculator'
import { deskStart } from '../../desk/deskStart'
import { textbook } from '../../desk/terms/textbook'
import type { words } from './words.en'

const free = textbook.terms

/** Books of no width at the prices of the desk. */
const bookAt = ({ spot, future }: { spot: string; future: string }) => ({
  ...{ spotBid: spot, spotAsk: spot },
  ...{ futuresBid: future, futuresAsk: future },
})

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.quarterly',
    source: 'source.quarterly',
    draft: {
      ...deskStart,
      settlementPrice: '65,432.50',
      saleMoveRate: '0',
      ...bookAt({ spot: '65,432.50', future: '67,010.00' }),
      interimSpotPrice: '65,432.50',
      interimFuturesPrice: '67,010.00',
      daysLater: '7',
      path: '0\t24.9\n10\t45\n25\t8',
    },
  },
  {
    title: 'example.essay',
    source: 'source.essay',
    draft: {
      ...free,
      venue: 'textbook',
      symbol: 'XBTZ21',
      spotPrice: '100',
      futuresPrice: '150',
      expiry: '2021-12-31T12:00Z',
      valuation: '2020-12-31T12:00Z',
      capitalUsd: '100,000',
      costOfCapital: '0',
      settlementPrice: '100',
      saleMoveRate: '0',
      ...bookAt({ spot: '100', future: '150' }),
      interimSpotPrice: '100',
      interimFuturesPrice: '200',
      daysLater: '0',
      path: '0\t50\n90\t100\n270\t20',
    },
  },
  {
    title: 'example.recorded',
    source: 'source.recorded',
    draft: {
      ...free,
      venue: 'bitmex',
      symbol: 'XBTU21',
      multiplier: '1',
      lotSize: '100',
      spotPrice: '32182.72',
      futuresPrice: '32338',
      expiry: '2021-09-24T12:00Z',
      valuation: '2021-07-22T22:36:05Z',
      capitalUsd: '250,000',
      costOfCapital: '1',
      maintenanceMarginRate: '0.35',
      maintenanceOn: 'entry-value',
      settlementPrice: '32182.72',
      saleMoveRate: '0',
      ...bookAt({ spot: '32182.72', future: '32338' }),
      interimSpotPrice: '35,000',
      interimFuturesPrice: '35,300',
      daysLater: '14',
      path: '0\t2.8\n21\t6\n45\t1.5',
    },
  },
  {
    title: 'example.backwardation',
    source: 'source.backwardation',
    draft: {
      ...free,
      venue: 'bitmex',
      symbol: '',
      lotSize: '100',
      spotPrice: '41237',
      futuresPrice: '40100.5',
      expiry: '2026-08-28T12:00Z',
      valuation: '2026-06-28T12:00Z',
      capitalUsd: '1,234,567',
      costOfCapital: '4',
      maintenanceOn: 'entry-value',
      settlementPrice: '41237',
      saleMoveRate: '0',
      ...bookAt({ spot: '41237', future: '40100.5' }),
      interimSpotPrice: '38,000',
      interimFuturesPrice: '37,500',
      daysLater: '20',
      path: '0\t-16\n30\t-4',
    },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  'example.quarterly': {
    coin: '15.26306330772987566535220345522828460749973',
    contracts: '102201',
    faceUsd: '1022010',
    residualCoin: '0.00001578906564232539631362279926763434723732731',
    entryFeeCoin: '0.005340197562385646692642136693507428340684132',
    finalUsd: '1020733.775087419603815037796832689266404941',
    annualisedYield: '0.2137804493476880054375366057607791592599868',
    grossAnnualisedYield: '0.2485795837820533991448901172791816986539585',
    excessYield: '0.1717804493476880054375366057607791592599868',
    carryUsd: '16660.35042988535723969533107926460887069461',
  },
  'example.essay': {
    coin: '1000',
    contracts: '150000',
    faceUsd: '150000',
    residualCoin: '0',
    finalUsd: '150000',
    returnRate: '0.5',
    grossAnnualisedYield: '0.5',
    annualisedYield: '0.5',
    carryUsd: '50000',
    naiveContracts: '100000',
    naiveUnhedgedCoin: '333.3333333333333333333333333333333333333',
    interimPnlCoin: '-250',
    interimValueUsd: '75000',
    interimYield: '1',
    futuresPnlCoin: '500',
    equityCoin: '1500',
    settledUsd: '150000',
  },
  'example.recorded': {
    contracts: '251200',
    faceUsd: '251200',
  },
  'example.backwardation': {
    coin: '29.9383320804132211363581249848437083202',
    contracts: '1200500',
    faceUsd: '1200500',
    residualCoin: '0.001049502889250113552923054693211443600332',
    entryFeeCoin: '0',
  },
} as const satisfies StatedAnswers<keyof typeof words>
