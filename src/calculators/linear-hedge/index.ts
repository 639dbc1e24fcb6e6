import { followTimes } from '../../desk/follow/further'
import type { DefinedAnswer } from '../definition'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields } from './fields'
import { layout, sectionsFor, tables } from './layout'
import { hedgesOf, quantitiesOf, type Hedges } from './quantities'
import { words } from './words.en'

type Word = keyof typeof words

function answer(hedges: Hedges): DefinedAnswer<Word> {
  const { values, linearContracts, inverseContracts } = hedges
  const { linearProfitUsd, marginCallUsd, loanToValueRate, collateralSpareUsd } = hedges.at(values.settlementPrice)
  return {
    headline: marginCallUsd.greaterThan(0) ? 'headline.called' : 'headline.uncalled',
    strip: ['linearYield', 'inverseYield', 'yieldLostRate', 'marginCallUsd', 'postedUsd', 'loanToValueRate'],
    quantities: quantitiesOf(hedges),
    sections: sectionsFor(hedges),
    tables,
    notices: {
      'notice.noLinear': linearContracts.isZero(),
      'notice.noInverse': inverseContracts.isZero(),
      'notice.depeg': values.marginIn === 'stablecoin' && hedges.pegPrice.lessThan(1),
      'notice.uncovered': values.marginIn === 'coin' && !collateralSpareUsd.greaterThan(0),
      'notice.overLent': values.marginIn !== 'coin' && !loanToValueRate.lessThan(1),
      'notice.backwardation': values.futuresPrice.lessThan(values.spotPrice),
      'notice.loss': !linearContracts.isZero() && linearProfitUsd.lessThan(0),
    },
  }
}

export const linearHedge = defineCalculator({
  id: 'linear-hedge',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.hedge', fields: ['contractCoin', 'contractsPerLot', 'marginRate', 'borrowSpreadRate', 'marginIn'] },
    { title: 'group.stablecoin', fields: ['stablecoinPrice'], onlyFor: { field: 'marginIn', choices: ['stablecoin'] } },
    { title: 'group.haircut', fields: ['haircutRate'], onlyFor: { field: 'marginIn', choices: ['coin'] } },
    { title: 'group.price', fields: ['settlementPrice'] },
  ],
  follows: { settlementPrice: followTimes('spotPrice', '1.3') },
  layout,
  examples,
  model: hedgesOf,
  answer,
  formulas: async () => (await import('./formulas')).formulasFor,
  breakEvens: async () => (await import('./breakEvens')).breakEvensOf,
  charts: async () => (await import('./charts')).chartsOf,
  blame: { daysToExpiry: 'expiry', price: 'settlementPrice' },
})
