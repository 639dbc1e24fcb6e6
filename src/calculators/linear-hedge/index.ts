import type { Answer } from '../answer'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields, type LinearHedgeValues } from './fields'
import { formulasFor } from './formulas'
import { sections, tables } from './layout'
import { quantitiesOf } from './quantities'
import { words } from './words.en'

type Word = keyof typeof words

function answer(values: LinearHedgeValues): Answer<Word> {
  const quantities = quantitiesOf(values)
  const { linearContracts, contracts, linearProfitUsd } = quantities
  const notices: (Word | false)[] = [
    linearContracts?.isZero() === true && 'notice.noLinear',
    contracts?.isZero() === true && 'notice.noInverse',
    values.futuresPrice.lessThan(values.spotPrice) && 'notice.backwardation',
    linearContracts?.isZero() === false && linearProfitUsd?.lessThan(0) === true && 'notice.loss',
  ]
  return {
    headline: values.settlementPrice.greaterThan(values.futuresPrice) ? 'headline.called' : 'headline.uncalled',
    quantities,
    formulas: formulasFor(values),
    sections,
    tables,
    notices: notices.filter((notice) => notice !== false),
  }
}

export const linearHedge = defineCalculator({
  id: 'linear-hedge',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    {
      title: 'group.hedge',
      fields: ['contractCoin', 'contractsPerLot', 'marginRate', 'borrowSpreadRate'],
      beside: 'section.hedge',
    },
    { title: 'group.price', fields: ['settlementPrice'], beside: 'section.call' },
  ],
  examples,
  answer,
  charts: async () => (await import('./charts')).chartsOf,
  blame: { daysToExpiry: 'expiry', price: 'settlementPrice' },
})
