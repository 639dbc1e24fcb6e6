import type { Step } from '../lesson'
import type { words } from './words.en'

/** What all longs together owe in coin, against the coin that there is. */
export const supply: Step<keyof typeof words> = {
  id: 'more-coin-than-exists',
  title: 'supply.title',
  text: ['supply.text.1', 'supply.text.2', 'supply.text.3'],
  calculator: 'risks',
  example: 'example.essay',
  draft: {
    openInterestUsd: '1,000,000,000',
    openInterestPrice: '50,000',
    reserveCoin: '21,000,000',
    fallenPrice: '1,000',
  },
  fields: ['openInterestUsd', 'openInterestPrice', 'reserveCoin', 'fallenPrice'],
  question: { ask: 'supply.ask', term: 'supplyCapPrice', tolerance: '0.0005', hint: 'supply.hint' },
  shown: { terms: ['supplyCapPrice', 'supplyCapMoveRate', 'owedCoin'], chart: 'chart.owed' },
  after: ['supply.after.1', 'supply.after.2', 'supply.after.3'],
  whatIfs: [
    { label: 'supply.try.fund', draft: { reserveCoin: '2,000', openInterestUsd: '1,000,000,000' } },
    { label: 'supply.try.tenfold', draft: { reserveCoin: '21,000,000', openInterestUsd: '10,000,000,000' } },
    { label: 'supply.try.half', draft: { fallenPrice: '25,000' } },
    { label: 'supply.try.100', draft: { fallenPrice: '100' } },
  ],
  exercise: {
    openInterestUsd: { from: '500000000', to: '10000000000', step: '500000000' },
    openInterestPrice: { from: '20000', to: '100000', step: '5000' },
  },
}
