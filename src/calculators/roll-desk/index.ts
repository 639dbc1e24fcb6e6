import type { Answer } from '../answer'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields, type RollDeskValues } from './fields'
import { formulasFor } from './formulas'
import { heatMapsFor } from './heatMap'
import { sectionsFor } from './layout'
import { listingsFor } from './listings'
import { quantitiesOf } from './quantities'
import { waysOf, type Ways } from './ways'
import { words } from './words.en'

type Word = keyof typeof words

function answer(values: RollDeskValues): Answer<Word> {
  const ways = waysOf(values)
  return {
    headline: headlineOf(ways),
    quantities: quantitiesOf(ways),
    formulas: formulasFor(ways),
    sections: sectionsFor(ways),
    tables: [],
    listings: listingsFor(ways),
    heatMaps: heatMapsFor(ways),
    notices: noticesOf(ways),
  }
}

/** What to do, and what would change it. */
function headlineOf({ values, ranked, shown }: Ways): Word {
  if (values.side === 'long') {
    if (shown === null) return 'headline.longNone'
    return shown.roll.shouldRoll ? 'headline.longRoll' : 'headline.longStop'
  }
  const best = ranked.at(0)?.kind ?? 'close'
  if (best === 'roll' || best === 'float') return `headline.${best}`
  return shown === null ? `headline.${best}Alone` : `headline.${best}`
}

function noticesOf({ values, daysToExpiry, near, shown }: Ways): Word[] {
  const isShort = values.side === 'short'
  const notices: (Word | false)[] = [
    daysToExpiry.lessThan(1) && 'notice.nearExpiry',
    shown === null && 'notice.noFars',
    near.basis.lessThan(0) && 'notice.nearBackwardation',
    shown !== null &&
      shown.roll.rollBasis.lessThan(0) &&
      (isShort ? 'notice.backwardation' : 'notice.backwardationLong'),
    isShort &&
      shown !== null &&
      !shown.roll.shouldRoll &&
      shown.roll.rollBasis.greaterThanOrEqualTo(0) &&
      'notice.belowCost',
    shown !== null && shown.roll.lots.isZero() && 'notice.belowLot',
    values.contracts.lessThan(values.lotSize) && 'notice.smallPosition',
  ]
  return notices.filter((notice) => notice !== false)
}

export const rollDesk = defineCalculator({
  id: 'roll-desk',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.position', fields: ['side', 'contracts', 'heldResidualCoin'] },
    { title: 'group.ways', fields: ['fars', 'expectedFunding', 'intervalHours'], beside: 'listing.ranking' },
    { title: 'group.schedule', fields: ['schedule'], beside: 'listing.schedule' },
    { title: 'group.heatMap', fields: ['premiumFrom', 'premiumTo'], beside: 'heatMap.excess' },
  ],
  examples,
  answer,
  charts: async () => (await import('./charts')).chartsOf,
  blame: {
    daysToNear: 'expiry',
    daysToExpiry: 'expiry',
    residualCoin: 'heldResidualCoin',
    rate: 'expectedFunding',
    feeRate: 'futuresFeeRate',
    nearFeeRate: 'futuresFeeRate',
    farFeeRate: 'futuresFeeRate',
    nearPrice: 'schedule',
    farPrice: 'schedule',
    days: 'schedule',
    annualisedRate: 'premiumFrom',
  },
})
