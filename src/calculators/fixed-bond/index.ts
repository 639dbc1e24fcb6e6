import { follow } from '../../desk/follow/follow'
import { followDaysToExpiry } from '../../desk/follow/daysToExpiry'
import type { DefinedAnswer } from '../definition'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields } from './fields'
import { layout, sectionsFor, tables } from './layout'
import { quantitiesOf, settlementsAt, settlementStretch, tradeOf, type Trade } from './quantities'
import { words } from './words.en'

type Word = keyof typeof words

const answer = (trade: Trade): DefinedAnswer<Word> => ({
  headline: trade.bond.contracts.isZero() ? 'headline.none' : 'headline.bond',
  strip: ['annualisedYield', 'grossAnnualisedYield', 'carryUsd', 'profitUsd', 'finalUsd', 'contracts'],
  quantities: quantitiesOf(trade),
  sections: sectionsFor(trade.values),
  tables,
  notices: noticesOf(trade),
})

function noticesOf(trade: Trade): Partial<Record<Word, boolean>> {
  const { values, daysToExpiry, bond } = trade
  // The wrongly sized hedge is a straight line over the price: it falls below zero at the upper end or nowhere.
  const naive = settlementsAt(trade, settlementStretch.to).naive.finalUsd
  return {
    'notice.nearExpiry': daysToExpiry.lessThan(1),
    'notice.backwardation': values.futuresPrice.lessThan(values.spotPrice),
    'notice.belowLot': bond.contracts.isZero(),
    'notice.belowCost': bond.excessYield.lessThan(0),
    'premise.naiveNegative': naive.lessThanOrEqualTo(0),
  }
}

export const fixedBond = defineCalculator({
  id: 'fixed-bond',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.settlement', fields: ['settlementPrice', 'saleMoveRate'] },
    { title: 'group.interim', fields: ['interimSpotPrice', 'interimFuturesPrice', 'daysLater', 'path'] },
  ],
  follows: {
    settlementPrice: follow('spotPrice'),
    interimSpotPrice: follow('spotPrice'),
    interimFuturesPrice: follow('futuresPrice'),
    daysLater: followDaysToExpiry('7'),
  },
  layout,
  examples,
  model: tradeOf,
  answer,
  formulas: async () => (await import('./formulas')).formulasFor,
  breakEvens: async () => (await import('./breakEvens')).breakEvensOf,
  charts: async () => (await import('./charts')).chartsOf,
  blame: { daysToExpiry: 'expiry' },
})
