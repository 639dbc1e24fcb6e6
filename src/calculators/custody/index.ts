import { fundingFollows, hedgeFollows } from '../../desk/hedgedBondOfDesk'
import { followDaysToExpiry } from '../../desk/follow/daysToExpiry'
import { followTimes } from '../../desk/follow/further'
import { followTiers } from '../../desk/maintenanceTiers'
import { defineCalculator } from '../defineCalculator'
import type { DefinedAnswer } from '../definition'
import { examples } from './examples'
import { fields } from './fields'
import { keptOf, type Kept } from './kept'
import { layout, sections, tables } from './layout'
import { quantitiesOf } from './quantities'
import { words } from './words.en'

const answer = (kept: Kept): DefinedAnswer<keyof typeof words> => ({
  headline: 'headline',
  strip: [
    ...(['exchangeLossUsd', 'exchangeDefaultRate', 'custodianLossUsd'] as const),
    ...(['liquidationPrice', 'lendAddedYield', 'lentExposureUsd'] as const),
  ],
  quantities: quantitiesOf(kept),
  sections,
  tables,
  details: kept.split.freeShare.isZero() ? ['detail.tiers'] : ['detail.splits', 'detail.tiers'],
  notices: {
    'notice.belowLot': kept.bond.contracts.isZero(),
    'notice.noExcess': kept.bond.excessYield.isNegative(),
    'notice.taken': kept.taken.liquidationPrice?.lessThanOrEqualTo(kept.hedged.hedgePrice) === true,
  },
})

export const custodyPanel = defineCalculator({
  id: 'custody',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  follows: {
    ...hedgeFollows,
    ...fundingFollows,
    ...followTiers,
    exposurePrice: followTimes('spotPrice', '0.7'),
    lendTermDays: followDaysToExpiry('30'),
  },
  groups: [
    { title: 'group.bond', fields: ['bondKind'] },
    {
      title: 'group.perpetual',
      fields: ['perpetualPrice', 'expectedFundingRate'],
      onlyFor: { field: 'bondKind', choices: ['floating'] },
    },
    {
      title: 'group.places',
      fields: ['exchangeShareRate', 'custodianShareRate', 'recoveryRate', 'custodianRecoveryRate', 'exposurePrice'],
    },
    { title: 'group.lending', fields: ['lentShareRate', 'lendRate', 'lendTermDays', 'lentRecoveryRate'] },
    { title: 'group.failure', fields: ['failureRate'] },
    { title: 'group.tiers', fields: ['tiersIn', 'tierRateOn', 'maintenanceTiers'] },
  ],
  layout,
  examples,
  model: keptOf,
  answer,
  formulas: async () => (await import('./formulas')).formulasFor,
  breakEvens: async () => (await import('./breakEvens')).breakEvensOf,
  charts: async () => (await import('./charts')).chartsOf,
  details: async () => (await import('./details')).details,
  blame: {
    daysToExpiry: 'expiry',
    days: 'expiry',
    probability: 'failureRate',
    termDays: 'lendTermDays',
    rate: 'lendRate',
    ownShareRate: 'custodianShareRate',
    price: 'exposurePrice',
    fromSize: 'maintenanceTiers',
  },
})
