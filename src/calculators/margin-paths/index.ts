import { dailyMoves } from '../../core'
import { followMargin } from '../../desk/bondOfDesk'
import { fundingFollows, hedgeFollows } from '../../desk/hedgedBondOfDesk'
import { followTiers } from '../../desk/maintenanceTiers'
import { hedgedQuantities } from '../hedgedBond'
import type { DefinedAnswer } from '../definition'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields } from './fields'
import { estimateSection, layout, sections } from './layout'
import { estimateQuantities } from './estimates'
import { distanceOf, positionOf, type Position } from './position'
import { words } from './words.en'

type Word = keyof typeof words

function answer(position: Position): DefinedAnswer<Word> {
  const { values, hedged, leverage, ends, estimates } = position
  const { bond, hedgePrice } = hedged
  const { liquidationPrice, bankruptcyPrice, tierRate } = ends
  const distance = distanceOf(position, liquidationPrice)
  const { spotVolatility: volatility } = values
  return {
    headline: liquidationPrice === null ? 'headline.never' : 'headline.taken',
    strip: [
      'leverage',
      'liquidationPrice',
      'liquidationDistanceRate',
      'liquidationMoves',
      'annualisedYield',
      'carryUsd',
    ],
    quantities: {
      ...hedgedQuantities(hedged),
      leverage,
      liquidationPrice,
      bankruptcyPrice,
      tierRate,
      liquidationDistanceRate: distance.rate,
      liquidationMoves: distance.moves,
      ...(estimates.spot === null ? {} : estimateQuantities(estimates)),
      dailyMoveRate: dailyMoves({ from: hedgePrice, to: hedgePrice, volatility }).dailyMoveRate,
    },
    sections: estimates.spot === null ? sections : [...sections, estimateSection],
    details: ['detail.ladder', 'detail.tiers'],
    notices: {
      'notice.belowLot': bond.contracts.isZero(),
      'notice.nothingPosted': values.margin.isZero(),
      'notice.depositBeyond': values.margin.greaterThan(bond.heldCoin),
      'notice.taken': liquidationPrice?.lessThanOrEqualTo(hedgePrice) === true,
    },
  }
}

export const marginPaths = defineCalculator({
  id: 'margin-paths',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.history', fields: ['calibrationSpot', 'calibrationFutures'] },
    { title: 'group.margin', fields: ['bondKind', 'margin', 'spotVolatility'] },
    {
      title: 'group.perpetual',
      fields: ['perpetualPrice', 'expectedFundingRate'],
      onlyFor: { field: 'bondKind', choices: ['floating'] },
    },
    { title: 'group.tiers', fields: ['tiersIn', 'tierRateOn', 'maintenanceTiers'] },
    {
      title: 'group.basis',
      fields: ['basisMeanYield', 'basisReversion', 'basisVolatility'],
      onlyFor: { field: 'bondKind', choices: ['fixed'] },
    },
    {
      title: 'group.premium',
      fields: ['premiumMeanRate', 'premiumReversion', 'premiumVolatility'],
      onlyFor: { field: 'bondKind', choices: ['floating'] },
    },
    {
      title: 'group.model',
      fields: [
        'spotDriftRate',
        'moveCorrelation',
        'jumpsPerYear',
        'jumpMeanRate',
        'jumpVolatility',
        'pathCount',
        'stepsPerDay',
        'simulationSeed',
      ] as const,
    },
  ],
  follows: { ...hedgeFollows, ...fundingFollows, ...followTiers, ...followMargin },
  layout,
  examples,
  reads: ['series'],
  model: positionOf,
  answer,
  formulas: async () => (await import('./formulas')).formulasFor,
  charts: async () => (await import('./charts')).chartsOf,
  details: async () => (await import('./details')).details,
  jobs: async () => (await import('./jobs')).jobsOf,
  blame: {
    daysToExpiry: 'expiry',
    days: 'expiry',
    price: 'futuresPrice',
    fromSize: 'maintenanceTiers',
    rate: 'maintenanceTiers',
  },
})
