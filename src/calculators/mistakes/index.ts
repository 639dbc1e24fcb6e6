import type { MistakeKind } from '../../core'
import { followTimes } from '../../desk/follow/further'
import type { DefinedAnswer } from '../definition'
import { defineCalculator } from '../defineCalculator'
import { bondOf, perpetualMistakes, withPerpetual, type Bond } from './bond'
import { examples } from './examples'
import { fields } from './fields'
import { layout, sectionsFor } from './layout'
import { quantitiesOf } from './quantities'
import { words } from './words.en'

type Word = keyof typeof words

/** Mistakes that change what is held; the others change only what is believed. */
const ofTrading: readonly MistakeKind[] = ['sign', 'sized-at-spot', 'unhedged-funding']
const withoutPrice: readonly MistakeKind[] = ['day-count', 'hourly-funding']

function answer(bond: Bond): DefinedAnswer<Word> {
  const { values, contracts } = bond
  const { mistake, fundingRate } = values
  const quantities = quantitiesOf(bond)
  const { damageUsd } = quantities
  return {
    headline: ofTrading.includes(mistake) ? 'headline.traded' : 'headline.believed',
    strip: ['damageUsd', 'rightUsd', 'wrongUsd'],
    quantities,
    sections: sectionsFor(mistake),
    notices: {
      'premise.noPrice': withoutPrice.includes(mistake),
      'notice.belowLot': mistake !== 'day-count' && contracts.isZero(),
      'notice.fundingPaid': withPerpetual(values) && fundingRate.lessThan(0),
      'premise.noDamage': damageUsd.isZero(),
      'notice.lucky': ofTrading.includes(mistake) && damageUsd.greaterThan(0),
    },
  }
}

export const mistakes = defineCalculator({
  id: 'mistakes',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.mistake', fields: ['mistake', 'settlementPrice'] },
    {
      title: 'group.funding',
      fields: ['fundingRate', 'fundingDays'],
      onlyFor: { field: 'mistake', choices: perpetualMistakes },
    },
  ],
  follows: { settlementPrice: followTimes('spotPrice', '0.75') },
  layout,
  examples,
  model: bondOf,
  answer,
  formulas: async () => {
    const { formulasFor } = await import('./formulas')
    return ({ values }) => formulasFor[values.mistake]
  },
  charts: async () => (await import('./charts')).chartsOf,
  blame: { daysToExpiry: 'expiry' },
})
