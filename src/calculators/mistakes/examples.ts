import type { Example, StatedAnswers } from '../calculator'
import { essay, quarterly } from './drafts'
import type { words } from './words.en'

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.desk',
    source: 'source.desk',
    draft: { ...quarterly, mistake: 'sign', settlementPrice: '49,074.38' },
  },
  {
    title: 'example.sized',
    source: 'source.sized',
    draft: { ...essay, mistake: 'sized-at-spot', settlementPrice: '50' },
  },
  {
    title: 'example.sign',
    source: 'source.sign',
    draft: { ...essay, mistake: 'sign', settlementPrice: '200' },
  },
  {
    title: 'example.linear',
    source: 'source.linear',
    draft: { ...essay, mistake: 'linear', settlementPrice: '100' },
  },
  {
    title: 'example.dayCount',
    source: 'source.dayCount',
    draft: { ...quarterly, mistake: 'day-count' },
  },
  {
    title: 'example.hourly',
    source: 'source.hourly',
    draft: { ...quarterly, mistake: 'hourly-funding' },
  },
  {
    title: 'example.unhedged',
    source: 'source.unhedged',
    draft: { ...essay, mistake: 'unhedged-funding', settlementPrice: '50', fundingRate: '0.1', fundingDays: '10' },
  },
  {
    title: 'example.satoshi',
    source: 'source.satoshi',
    draft: { ...quarterly, mistake: 'satoshi', settlementPrice: '67,040' },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  'example.desk': {
    contracts: '102410',
    rightUsd: '1024106.45519391243300114485667220189006405',
    wrongUsd: '475893.697635339085739542110813374849323865',
    damageUsd: '-548212.75755857334726160274585882704074018',
  },
  'example.sized': {
    contracts: '150000',
    naiveContracts: '100000',
    naiveUnhedgedCoin: '333.3333333333333333333333333333333333333',
    rightUsd: '150000',
    wrongUsd: '116666.6666666666666666666666666666666667',
    damageUsd: '-33333.33333333333333333333333333333333333',
  },
  'example.sign': {
    futuresPnlCoin: '-250',
    naivePnlCoin: '250',
    rightUsd: '150000',
    wrongUsd: '250000',
    damageUsd: '100000',
  },
  'example.linear': {
    futuresPnlCoin: '500',
    tangentPnlCoin: '333.3333333333333333333333333333333333333',
    rightUsd: '150000',
    wrongUsd: '133333.3333333333333333333333333333333333',
    damageUsd: '-16666.66666666666666666666666666666666667',
  },
  'example.dayCount': {
    interestUsd: '24108.81442708134336912084973063844419822',
    wrongInterestUsd: '24443.65907190191758258086153245286703431',
    rightUsd: '1024108.814427081343369120849730638444198',
    damageUsd: '334.8446448205742134600118018144228360864',
  },
  'example.hourly': {
    contracts: '100000',
    paidEventCount: '720',
    readEventCount: '90',
    rightUsd: '9000',
    wrongUsd: '1125',
    damageUsd: '-7875',
  },
  'example.unhedged': {
    fundingCoin: '30',
    openCoin: '30',
    rehedgedContracts: '103000',
    rightUsd: '103000',
    wrongUsd: '101500',
    damageUsd: '-1500',
  },
  'example.satoshi': {
    contracts: '102410',
    contractPnlSatoshis: '-6.678018704863271573829147432488792503808',
    roundedContractPnlSatoshis: '-7',
    rightUsd: '-458.4838083868079391135651395314132219072',
    wrongUsd: '-480.589648',
    damageUsd: '-22.10583961319206088643486046858677809282',
  },
} as const satisfies StatedAnswers<keyof typeof words>
