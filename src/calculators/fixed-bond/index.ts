import type { Answer } from '../answer'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields, type FixedBondValues } from './fields'
import { formulas } from './formulas'
import { sectionsFor, tables } from './layout'
import { quantitiesOf, settlementsAt, settlementStretch, tradeOf, type Trade } from './quantities'
import { words } from './words.en'

type Word = keyof typeof words

function answer(values: FixedBondValues): Answer<Word> {
  const trade = tradeOf(values)
  return {
    headline: trade.bond.contracts.isZero() ? 'headline.none' : 'headline.bond',
    quantities: quantitiesOf(trade),
    formulas,
    sections: sectionsFor(values.venue),
    tables,
    notices: noticesOf(trade),
  }
}

function noticesOf(trade: Trade): Word[] {
  const { values, daysToExpiry, bond } = trade
  // The wrongly sized hedge is a straight line over the price: it goes under at the upper end or nowhere.
  const naive = settlementsAt(trade, settlementStretch.to).naive.finalUsd
  const notices: (Word | false)[] = [
    daysToExpiry.lessThan(1) && 'notice.nearExpiry',
    values.futuresPrice.lessThan(values.spotPrice) && 'notice.backwardation',
    bond.contracts.isZero() && 'notice.belowLot',
    bond.excessYield.lessThan(0) && 'notice.belowCost',
    naive.lessThanOrEqualTo(0) && 'notice.naiveNegative',
  ]
  return notices.filter((notice) => notice !== false)
}

export const fixedBond = defineCalculator({
  id: 'fixed-bond',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.settlement', fields: ['settlementPrice', 'saleMoveRate'], beside: 'table.ledger' },
    {
      title: 'group.interim',
      fields: ['interimSpotPrice', 'interimFuturesPrice', 'daysLater', 'path'],
      beside: 'section.interim',
    },
  ],
  examples,
  answer,
  charts: async () => (await import('./charts')).chartsOf,
  blame: { daysToExpiry: 'expiry' },
})
