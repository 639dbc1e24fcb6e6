import { followBond, followMargin } from '../../desk/bondOfDesk'
import { followInitialMargin } from '../../desk/initialMargin'
import { fundingFollows, hedgeFollows } from '../../desk/hedgedBondOfDesk'
import { followTiers } from '../../desk/maintenanceTiers'
import { followTimes } from '../../desk/follow/further'
import type { DefinedAnswer } from '../definition'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { exposureOf, type Exposure } from './exposure'
import { fields } from './fields'
import { layout, sections, tables } from './layout'
import { quantitiesOf } from './quantities'
import { words } from './words.en'

type Word = keyof typeof words

function answer(exposure: Exposure): DefinedAnswer<Word> {
  const { values, bond, cut } = exposure
  const quantities = quantitiesOf(exposure)
  const { liquidationPrice } = quantities
  const isTaken = liquidationPrice?.lessThanOrEqualTo(exposure.hedged.hedgePrice) === true
  return {
    headline: liquidationPrice === null ? 'headline.never' : 'headline.taken',
    strip: [
      ...(['liquidationPrice', 'liquidationDistanceRate', 'depositLossUsd'] as const),
      ...(['wholeLossUsd', 'wholeDefaultRate', 'exposureUsd'] as const),
    ],
    quantities,
    sections,
    tables,
    details: ['detail.tiers', 'listing.topUps'],
    notices: {
      'notice.belowLot': bond.contracts.isZero(),
      'notice.taken': isTaken,
      'notice.unopened': !isTaken && quantities.initialMarginCoin?.greaterThan(values.margin) === true,
      'notice.depositBeyond': values.margin.greaterThan(bond.heldCoin),
      'notice.noExcess': bond.excessYield.isNegative(),
      'notice.nothingClosed': cut === null,
      'premise.risen': values.fallenPrice.greaterThan(values.openInterestPrice),
    },
  }
}

export const risks = defineCalculator({
  id: 'risks',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.leverage', fields: ['bondKind', 'margin', 'initialMarginRate', 'spotVolatility'] },
    {
      title: 'group.perpetual',
      fields: ['perpetualPrice', 'expectedFundingRate'],
      onlyFor: { field: 'bondKind', choices: ['floating'] },
    },
    { title: 'group.tiers', fields: ['tiersIn', 'tierRateOn', 'maintenanceTiers'] },
    { title: 'group.default', fields: ['recoveryRate', 'failureRate', 'exposurePrice'] },
    {
      title: 'group.cut',
      fields: ['remainingContracts', 'adlPrice', 'newFuturesPrice', 'newSpotPrice', 'daysRemaining'],
    },
    {
      title: 'group.supply',
      fields: ['openInterestUsd', 'openInterestPrice', 'reserveCoin', 'fallenPrice'],
    },
  ],
  follows: {
    initialMarginRate: followInitialMargin,
    ...hedgeFollows,
    ...fundingFollows,
    ...followTiers,
    ...followMargin,
    remainingContracts: followBond('capitalUsd', { figure: 'contracts', share: '0.8' }),
    exposurePrice: followTimes('spotPrice', '0.7'),
    adlPrice: followTimes('spotPrice', '0.7'),
    newFuturesPrice: followTimes('spotPrice', '0.66'),
    newSpotPrice: followTimes('spotPrice', '0.655'),
    openInterestPrice: followTimes('spotPrice', '0.98'),
    fallenPrice: followTimes('spotPrice', '0.7'),
  },
  layout,
  examples,
  model: exposureOf,
  answer,
  formulas: async () => (await import('./formulas')).formulasFor,
  breakEvens: async () => (await import('./breakEvens')).breakEvensOf,
  charts: async () => (await import('./charts')).chartsOf,
  details: async () => (await import('./details')).details,
  blame: {
    fromSize: 'maintenanceTiers',
    rate: 'maintenanceTiers',
    daysToExpiry: 'expiry',
    days: 'daysRemaining',
    probability: 'failureRate',
  },
})
