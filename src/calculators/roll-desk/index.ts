import { followCurve } from '../../desk/curve'
import { followBond } from '../../desk/bondOfDesk'
import { followExpectedFunding } from '../../desk/expectedFunding'
import { followInterval, intervalOf } from '../../desk/intervalField'
import type { DefinedAnswer } from '../definition'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields } from './fields'
import { detailsFor, layout, sectionsFor } from './layout'
import { positionOf, positionParts, type Position } from './position'
import { quantitiesOf } from './quantities'
import type { Term } from '../../vocabulary/terms'
import { words } from './words.en'

type Word = keyof typeof words

const answer = (position: Position): DefinedAnswer<Word> => ({
  headline: headlineOf(position),
  ...(position.shown !== null && { named: { farName: position.shown.name } }),
  strip: stripOf(position),
  quantities: quantitiesOf(position),
  sections: sectionsFor(position),
  details: detailsFor(position),
  notices: noticesOf(position),
})

/** What to do, and what would change it. */
function headlineOf({ values, ranked, shown }: Position): Word {
  if (values.side === 'long') {
    if (shown === null) return 'headline.longNone'
    return shown.roll.shouldRoll ? 'headline.longRoll' : 'headline.longStop'
  }
  const best = ranked.at(0)?.kind ?? 'close'
  if (best === 'roll' || best === 'float') return `headline.${best}`
  return shown === null ? `headline.${best}Alone` : `headline.${best}`
}

/** The best alternative, in figures. */
function stripOf({ values, shown }: Position): readonly Term[] {
  if (values.side === 'long')
    return shown === null ? ['basisRate'] : ['netRollYield', 'excessYield', 'sellNear', 'buyFar', 'breakEvenFarPrice']
  const rolled: readonly Term[] = shown === null ? [] : ['buyNear', 'sellFar', 'tieFarPrice']
  return ['horizonExcessYield', 'endUsd', ...rolled, 'tieFundingRate']
}

function noticesOf({ values, daysToExpiry, near, shown }: Position): Partial<Record<Word, boolean>> {
  const isShort = values.side === 'short'
  const roll = shown?.roll
  const isBackwardated = roll?.rollBasis.lessThan(0) === true
  return {
    'notice.nearExpiry': daysToExpiry.lessThan(1),
    'premise.noFars': shown === null,
    'notice.nearBackwardation': near.basis.lessThan(0),
    'notice.backwardation': isShort && isBackwardated,
    'premise.backwardationLong': !isShort && isBackwardated,
    'notice.belowCost': isShort && roll?.shouldRoll === false && !isBackwardated,
    'notice.belowLot': roll?.lots.isZero() === true,
    'notice.otherInterval': isShort && !values.intervalHours.equals(intervalOf(values.venue)),
    'notice.smallPosition': values.contracts.lessThan(values.lotSize),
  }
}

export const rollDesk = defineCalculator({
  id: 'roll-desk',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.position', fields: ['side', 'contracts', 'heldResidualCoin'] },
    { title: 'group.ways', fields: ['fars', 'expectedFunding', 'intervalHours', 'waitDays'] },
    {
      title: 'group.partial',
      fields: ['rolledShareRate', 'restOfRoll'],
      onlyFor: { field: 'side', choices: ['short'] },
    },
    { title: 'group.schedule', fields: ['schedule'] },
    { title: 'group.heatMap', fields: ['premiumFrom', 'premiumTo'] },
  ],
  follows: {
    fars: followCurve,
    intervalHours: followInterval,
    expectedFunding: followExpectedFunding,
    contracts: followBond('capitalUsd', { figure: 'contracts' }),
    heldResidualCoin: followBond('capitalUsd', { figure: 'residualCoin' }),
  },
  market: ['fars', 'schedule'],
  layout,
  examples,
  parts: positionParts,
  model: positionOf,
  answer,
  formulas: async () => (await import('./formulas')).formulasFor,
  breakEvens: async () => (await import('./breakEvens')).breakEvensOf,
  details: async () => (await import('./details')).details,
  charts: async () => (await import('./charts')).chartsOf,
  blame: {
    daysToNear: 'expiry',
    daysToExpiry: 'expiry',
    residualCoin: 'heldResidualCoin',
    rate: 'expectedFunding',
    feeRate: 'futuresFeeRate',
    nearFeeRate: 'futuresFeeRate',
    farFeeRate: 'futuresFeeRate',
    slippageRate: 'futuresSlippageRate',
    nearSlippageRate: 'futuresSlippageRate',
    farSlippageRate: 'futuresSlippageRate',
    nearPrice: 'schedule',
    farPrice: 'schedule',
    days: 'schedule',
    restShare: 'rolledShareRate',
    annualisedRate: 'premiumFrom',
  },
})
