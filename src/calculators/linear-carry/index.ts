import { linearDesk } from '../../desk/linearDesk'
import type { DefinedAnswer } from '../definition'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields } from './fields'
import { layout, sectionsFor, tables } from './layout'
import { quantitiesOf } from './quantities'
import { tradeOf, type Trade } from './trade'
import { words } from './words.en'

type Word = keyof typeof words

function answer(trade: Trade): DefinedAnswer<Word> {
  const { values, carry } = trade
  const quantities = quantitiesOf(trade)
  return {
    headline: 'headline',
    strip: ['equityYield', 'inverseYield', 'carryProfitUsd', 'carryEndUsd', 'tiedUpUsd', 'marginCallUsd'],
    quantities,
    sections: sectionsFor(trade),
    tables,
    details: ['listing.fixings'],
    notices: {
      'notice.none': carry.soldCoin.isZero(),
      'notice.backwardation': values.linearPrice.lessThan(values.spotPrice),
      'notice.call': trade.callAt(values.settlementPrice).greaterThan(carry.cashUsd),
      'premise.bff': quantities.fridayContracts?.greaterThan(0) === true,
      'notice.premium': carry.premiumRate.greaterThan('0.01') || carry.premiumRate.lessThan('-0.01'),
    },
  }
}

export const linearCarry = defineCalculator({
  id: 'linear-carry',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  desk: linearDesk,
  fields,
  groups: [
    { title: 'group.long', fields: ['longLeg', 'contractSizes'] },
    { title: 'group.financing', fields: ['loanShareRate', 'loanRate', 'cashRate'] },
    {
      title: 'group.fund',
      fields: ['etfPrice', 'coinPerShare', 'shareTime', 'etfFeeRate', 'splits'],
      onlyFor: { field: 'longLeg', choices: ['shares'] },
    },
    { title: 'group.price', fields: ['settlementPrice'] },
    { title: 'group.margin', fields: ['volatility', 'reserveDays', 'confidenceRate'] },
  ],
  layout,
  examples,
  model: tradeOf,
  answer,
  formulas: async () => (await import('./formulas')).formulasFor,
  charts: async () => (await import('./charts')).chartsOf,
  details: async () => ({ 'listing.fixings': (await import('./fixings')).fixingsOf }),
  breakEvens: async () => (await import('./breakEvens')).breakEvensOf,
  blame: {
    futuresPrice: 'linearPrice',
    daysToExpiry: 'linearExpiry',
    price: 'settlementPrice',
    asOf: 'shareTime',
    on: 'shareTime',
    days: 'reserveDays',
    date: 'linearExpiry',
    sizes: 'contractCoin',
  },
})
