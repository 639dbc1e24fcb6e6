import type { DefinedAnswer } from '../definition'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields } from './fields'
import { financedOf, quantitiesOf, type Financed } from './financed'
import { words } from './words.en'

type Word = keyof typeof words

function headlineOf({ loan }: Financed): Word {
  if (loan.loanUsd.isZero()) return 'headline.own'
  return loan.callFuturesPrice === null ? 'headline.uncalled' : 'headline.financed'
}

const answer = (financed: Financed): DefinedAnswer<Word> => ({
  headline: headlineOf(financed),
  strip: ['ownYield', 'deliveredYield', 'borrowedUsd', 'breakEvenLoanRate', 'lenderCallPrice', 'tiedDays'],
  quantities: quantitiesOf(financed),
  sections: [
    {
      title: 'section.equity',
      terms: [
        ...(['borrowedUsd', 'ownCapitalUsd', 'bondInterestUsd', 'ownProceedsUsd'] as const),
        ...(['equityReturnRate', 'breakEvenLoanRate'] as const),
      ],
      total: 'ownYield',
      note: 'note.equity',
    },
    {
      title: 'section.delivery',
      terms: ['tradedUsd', 'bondProceedsUsd', 'deliveredUsd', 'tiedDays', 'deliveredExcessYield'],
      total: 'deliveredYield',
      note: 'note.delivery',
    },
    {
      title: 'section.ticket',
      terms: [
        ...(['tradedUsd', 'coin', 'spotExecutionPrice', 'contracts'] as const),
        ...(['futuresExecutionPrice', 'entryFeeCoin', 'residualCoin'] as const),
      ],
      note: 'note.ticket',
      orders: [
        ...(financed.loan.loanUsd.isZero() ? [] : (['order.borrow'] as const)),
        ...(['order.buy', 'order.sell', 'order.rest'] as const),
      ],
    },
    { title: 'section.call', terms: ['lenderCallPrice', 'lenderCallBasisRate'], note: 'note.call' },
  ],
  notices: {
    'notice.costly':
      financed.loan.loanUsd.greaterThan(0) &&
      financed.values.bondLoanRate.greaterThan(financed.loan.breakEvenBorrowRate),
    'notice.called': financed.loan.callFuturesPrice?.lessThanOrEqualTo(financed.values.futuresPrice) === true,
    'notice.belowLot': financed.delivered.bond.contracts.isZero(),
  },
})

export const financingPanel = defineCalculator({
  id: 'financing',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.loan', fields: ['borrowedShareRate', 'bondLoanRate', 'callLtvRate'] },
    { title: 'group.delivery', fields: ['daysIn', 'daysOut', 'entryCostUsd', 'exitCostUsd'] },
  ],
  layout: { first: ['section.equity'], ticket: ['section.ticket', 'section.delivery', 'section.call'], below: [] },
  examples,
  model: financedOf,
  answer,
  formulas: async () => (await import('./formulas')).formulasFor,
  breakEvens: async () => (await import('./breakEvens')).breakEvensOf,
  charts: async () => (await import('./charts')).chartsOf,
  blame: {
    daysToExpiry: 'expiry',
    borrowRate: 'bondLoanRate',
    borrowedShare: 'borrowedShareRate',
    callLtv: 'callLtvRate',
  },
})
