import type { MistakeDamage, MistakeKind } from '../../core'
import type { Answer } from '../answer'
import { defineCalculator } from '../defineCalculator'
import { bondOf, withPerpetual, type Bond } from './bond'
import { examples } from './examples'
import { fields, type MistakesValues } from './fields'
import { formulasFor } from './formulas'
import { sectionsFor } from './layout'
import { quantitiesOf } from './quantities'
import { words } from './words.en'

type Word = keyof typeof words

/** Mistakes that change what is held; the others change only what is believed. */
const ofTrading: readonly MistakeKind[] = ['sign', 'sized-at-spot', 'unhedged-funding']
const withoutPrice: readonly MistakeKind[] = ['day-count', 'hourly-funding']

function answer(values: MistakesValues): Answer<Word> {
  const { mistake } = values
  const bond = bondOf(values)
  const quantities = quantitiesOf(bond)
  return {
    headline: ofTrading.includes(mistake) ? 'headline.traded' : 'headline.believed',
    quantities,
    formulas: formulasFor[mistake],
    sections: sectionsFor(mistake),
    tables: [],
    unasked: withPerpetual(values) ? [] : ['group.funding'],
    notices: noticesOf(bond, quantities),
  }
}

function noticesOf({ values, contracts }: Bond, { damageUsd }: MistakeDamage): Word[] {
  const { mistake, fundingRate } = values
  const notices: (Word | false)[] = [
    withoutPrice.includes(mistake) && 'notice.noPrice',
    mistake !== 'day-count' && contracts.isZero() && 'notice.belowLot',
    withPerpetual(values) && fundingRate.lessThan(0) && 'notice.fundingPaid',
    damageUsd.isZero() && 'notice.noDamage',
    ofTrading.includes(mistake) && damageUsd.greaterThan(0) && 'notice.lucky',
  ]
  return notices.filter((notice) => notice !== false)
}

export const mistakes = defineCalculator({
  id: 'mistakes',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.mistake', fields: ['mistake', 'settlementPrice'] },
    { title: 'group.funding', fields: ['fundingRate', 'fundingDays'] },
  ],
  examples,
  answer,
  charts: async () => (await import('./charts')).chartsOf,
  blame: { daysToExpiry: 'expiry' },
})
