import type { DefinedAnswer } from '../definition'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields } from './fields'
import { quantitiesOf, tradeOf, type ReverseTrade } from './trade'
import { words } from './words.en'

type Word = keyof typeof words

const answer = (trade: ReverseTrade): DefinedAnswer<Word> => ({
  headline: trade.bond.carryUsd.greaterThan(0) ? 'headline.pays' : 'headline.costs',
  strip: [
    'reverseYield',
    'breakEvenCoinBorrowRate',
    'reverseCarryUsd',
    'reverseProfitUsd',
    'borrowedCoin',
    'boughtContracts',
  ],
  quantities: quantitiesOf(trade),
  sections: [
    {
      title: 'section.ticket',
      terms: [
        ...(['borrowedCoin', 'shortSaleUsd', 'boughtContracts', 'boughtPrice'] as const),
        ...(['boughtNotionalCoin', 'boughtFeeCoin', 'reverseOpenCoin'] as const),
      ],
      note: 'note.ticket',
      orders: ['order.sell', 'order.buy'],
    },
    {
      title: 'section.result',
      terms: ['boughtFaceUsd', 'coinInterest', 'buyBackUsd'],
      total: 'reverseProfitUsd',
      note: 'note.result',
    },
    {
      title: 'section.carry',
      terms: ['reverseYield', 'breakEvenCoinBorrowRate'],
      total: 'reverseCarryUsd',
      note: 'note.carry',
    },
  ],
  notices: {
    'notice.contango': trade.values.futuresPrice.greaterThan(trade.values.spotPrice),
    'notice.belowLot': trade.bond.contracts.isZero(),
    'notice.negative': trade.bond.breakEvenBorrowRate.lessThan(0),
  },
})

export const reverse = defineCalculator({
  id: 'reverse',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [{ title: 'group.loan', fields: ['coinBorrowRate'] }],
  layout: { first: ['section.result'], ticket: ['section.ticket', 'section.carry'], below: [] },
  examples,
  model: tradeOf,
  answer,
  formulas: async () => {
    const { formulas } = await import('./formulas')
    return () => formulas
  },
  breakEvens: async () => (await import('./breakEvens')).breakEvensOf,
  charts: async () => (await import('./charts')).chartsOf,
  blame: { daysToExpiry: 'expiry', borrowRate: 'coinBorrowRate' },
})
