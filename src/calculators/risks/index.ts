import type { Answer, Quantities } from '../answer'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { exposureOf, type Exposure } from './exposure'
import { fields, type RisksValues } from './fields'
import { formulasFor } from './formulas'
import { sections, tables } from './layout'
import { quantitiesOf } from './quantities'
import { words } from './words.en'

type Word = keyof typeof words

function answer(values: RisksValues): Answer<Word> {
  const exposure = exposureOf(values)
  const quantities = quantitiesOf(exposure)
  const reached = {
    whole: quantities.wholeDefaultRate !== null,
    deposit: quantities.depositDefaultRate !== null,
  }
  return {
    headline: quantities.liquidationPrice === null ? 'headline.never' : 'headline.taken',
    quantities,
    formulas: formulasFor(exposure, reached),
    sections,
    tables,
    notices: noticesOf(exposure, quantities),
  }
}

function noticesOf({ values, bond, cut }: Exposure, { liquidationPrice }: Quantities): Word[] {
  const notices: (Word | false)[] = [
    bond.contracts.isZero() && 'notice.belowLot',
    liquidationPrice?.lessThanOrEqualTo(values.futuresPrice) === true && 'notice.taken',
    values.margin.greaterThan(bond.heldCoin) && 'notice.depositBeyond',
    bond.excessYield.isNegative() && 'notice.noExcess',
    cut === null && 'notice.nothingClosed',
    values.fallenPrice.greaterThan(values.openInterestPrice) && 'notice.risen',
  ]
  return notices.filter((notice) => notice !== false)
}

export const risks = defineCalculator({
  id: 'risks',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.leverage', fields: ['margin'], beside: 'section.leverage' },
    { title: 'group.default', fields: ['recoveryRate'], beside: 'section.default' },
    {
      title: 'group.cut',
      fields: ['remainingContracts', 'adlPrice', 'newFuturesPrice', 'daysRemaining'],
      beside: 'section.cut',
    },
    {
      title: 'group.supply',
      fields: ['openInterestUsd', 'openInterestPrice', 'reserveCoin', 'fallenPrice'],
      beside: 'section.supply',
    },
  ],
  examples,
  answer,
  charts: async () => (await import('./charts')).chartsOf,
  blame: { daysToExpiry: 'expiry', days: 'daysRemaining' },
})
