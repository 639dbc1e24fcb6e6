import type { DefinedAnswer } from '../definition'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields } from './fields'
import { layout, sections, tables } from './layout'
import { moveOf, quantitiesOf, type Move } from './move'
import { words } from './words.en'

type Word = keyof typeof words

const answer = (move: Move): DefinedAnswer<Word> => ({
  headline: 'headline',
  strip: ['moveNowUsd', 'movePaysUsd', 'moveDeviationUsd', 'moveImpliedRate', 'moveDelta', 'moveVegaUsd'],
  quantities: quantitiesOf(move),
  sections,
  tables,
  details: [
    ...(move.day.length === 0 ? [] : (['listing.day'] as const)),
    ...(move.token === null ? [] : (['listing.rolls'] as const)),
  ],
  notices: {
    'notice.tokenGone': move.token?.liquidated === true,
    'notice.none': move.impliedNormal === null || move.impliedLognormal === null,
    'premise.closed': move.values.hoursLeft.isZero(),
    'premise.averaging': move.now.stage === 'opening' || move.now.stage === 'closing',
  },
})

export const moveContractPanel = defineCalculator({
  id: 'move-contract',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.day', fields: ['moveOpenPrice', 'moveVolatility', 'moveDays', 'averagingHours', 'movePaidUsd'] },
    { title: 'group.now', fields: ['movePrice', 'hoursLeft', 'moveCloseAverage'] },
    { title: 'group.straddle', fields: ['optionStrike', 'optionDays', 'straddlePaidUsd'] },
    { title: 'group.path', fields: ['moveDayPath'] },
    { title: 'group.token', fields: ['volTokenFundUsd', 'volTokenLeverage', 'volTokenFeeRate'] },
    { title: 'group.rolls', fields: ['moveRolls'] },
  ],
  layout,
  examples,
  model: moveOf,
  answer,
  formulas: async () => (await import('./formulas')).formulasFor,
  details: async () => {
    const { dayOf, rollsOf } = await import('./listings')
    return { 'listing.day': dayOf, 'listing.rolls': rollsOf }
  },
  charts: async () => (await import('./charts')).chartsOf,
  breakEvens: async () => (await import('./breakEvens')).breakEvensOf,
  blame: {
    openPrice: 'moveOpenPrice',
    price: 'movePrice',
    volatility: 'moveVolatility',
    days: 'moveDays',
    valueUsd: 'movePaidUsd',
    strike: 'optionStrike',
    points: 'moveDayPath',
    closeAverage: 'moveCloseAverage',
    hour: 'moveDayPath',
    contracts: 'moveRolls',
    fundUsd: 'volTokenFundUsd',
    leverage: 'volTokenLeverage',
    feeRate: 'volTokenFeeRate',
  },
})
