import type { Draft } from '../../form'
import { linearDesk } from '../../desk/linearDesk'
import type { Example, StatedAnswers } from '../calculator'
import type { words } from './words.en'

const free: Draft = {
  spotFeeRate: '0',
  spotSlippageRate: '0',
  exitSpotFeeRate: '0',
  exitSlippageRate: '0',
  linearFeeRate: '0',
  linearSlippageRate: '0',
}
const fund: Draft = {
  etfPrice: '38.33',
  coinPerShare: '0.000571',
  shareTime: '2026-02-06T21:00Z',
  etfFeeRate: '0.25',
  splits: '',
}
const margin: Draft = { volatility: '60', reserveDays: '10', confidenceRate: '99' }
/** Texts of the linear desk alone: this panel does not ask what other desks ask. */
const desk = Object.fromEntries(Object.keys(linearDesk.fields).map((id) => [id, linearDesk.start[id] ?? '']))

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.desk',
    source: 'source.desk',
    draft: {
      ...desk,
      ...fund,
      ...margin,
      longLeg: 'shares',
      contractSizes: 'desk',
      etfPrice: '37.36',
      coinPerShare: '0.000571',
      shareTime: '2026-11-19T21:00Z',
      settlementPrice: '65,432.50',
      loanShareRate: '0',
      loanRate: '5',
      cashRate: '3.5',
    },
  },
  {
    title: 'example.episode',
    source: 'source.episode',
    draft: {
      ...desk,
      ...fund,
      ...margin,
      ...free,
      longLeg: 'shares',
      contractSizes: 'cme',
      marginRate: '31',
      capitalUsd: '10,000,000',
      costOfCapital: '4',
      linearSymbol: 'BTCH6',
      linearExpiry: '2026-03-27T16:00Z',
      valuation: '2026-02-06T16:00Z',
      // 49 days at 9% on 67,160 dollars.
      spotPrice: '67,160',
      linearPrice: '67,971.44',
      etfPrice: '38.35',
      loanShareRate: '0',
      loanRate: '5',
      cashRate: '0',
      settlementPrice: '67,160',
    },
  },
  {
    title: 'example.coin',
    source: 'source.coin',
    draft: {
      ...desk,
      ...fund,
      ...margin,
      ...free,
      longLeg: 'coin',
      contractSizes: 'desk',
      contractCoin: '0.1',
      contractsPerLot: '1',
      marginRate: '40',
      linearSymbol: '',
      linearExpiry: '2027-02-06T16:00Z',
      valuation: '2026-02-06T16:00Z',
      spotPrice: '100',
      linearPrice: '150',
      capitalUsd: '160,000',
      costOfCapital: '0',
      loanShareRate: '0',
      loanRate: '0',
      cashRate: '0',
      settlementPrice: '200',
    },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  'example.desk': {
    deskContracts: '108',
    shareCount: '18914',
    uncoveredCoin: '0.000106',
    carryMarginUsd: '285034.464',
    linearFeeUsd: '142.517232',
    earnedBasisUsd: '6129',
    longLegUsd: '707546.57468668668668668668668668668668668668669',
  },
  'example.episode': {
    largeContracts: '22',
    microContracts: '33',
    fridayContracts: '1',
    shortCoin: '113.32',
    shareCount: '198458',
    uncoveredCoin: '0.000482',
    longLegUsd: '7610864.3',
    carryMarginUsd: '2387782.310048',
    earnedBasisUsd: '91952.3808',
    linearBasisYield: '0.09',
  },
  // 100 + 150 * 0.4 = 160 a coin: 1,000 coins, 50,000 dollars of profit, a call of 1,000 * 50 * 1.4 at 200.
  'example.coin': {
    shortCoin: '1000',
    deskContracts: '10000',
    carryMarginUsd: '60000',
    carryProfitUsd: '50000',
    equityYield: '0.3125',
    marginCallUsd: '70000',
    inverseEndUsd: '240000',
    inverseYield: '0.5',
  },
} as const satisfies StatedAnswers<keyof typeof words>
