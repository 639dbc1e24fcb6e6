import { dailyMoves } from '../../core'
import type { DefinedAnswer } from '../definition'
import { defineCalculator } from '../defineCalculator'
import { bondQuantities } from '../bondQuantities'
import { examples } from './examples'
import { fields } from './fields'
import { estimateSection, layout, sections } from './layout'
import { estimateQuantities } from './estimates'
import { distanceOf, positionOf, type Position } from './position'
import { words } from './words.en'

type Word = keyof typeof words

function answer(position: Position): DefinedAnswer<Word> {
  const { values, bond, leverage, ends, estimates } = position
  const liquidationPrice = ends.liquidationPrice
  const distance = distanceOf(position, liquidationPrice)
  const { futuresPrice, spotVolatility } = values
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
      ...bondQuantities(position),
      excessYield: bond.excessYield,
      carryUsd: bond.carryUsd,
      leverage,
      liquidationPrice,
      bankruptcyPrice: ends.bankruptcyPrice,
      liquidationDistanceRate: distance.rate,
      liquidationMoves: distance.moves,
      ...(estimates.spot === null ? {} : estimateQuantities(estimates)),
      dailyMoveRate: dailyMoves({ from: futuresPrice, to: futuresPrice, volatility: spotVolatility }).dailyMoveRate,
    },
    sections: estimates.spot === null ? sections : [...sections, estimateSection],
    details: ['detail.ladder'],
    notices: {
      'notice.belowLot': bond.contracts.isZero(),
      'notice.nothingPosted': values.margin.isZero(),
      'notice.depositBeyond': values.margin.greaterThan(bond.heldCoin),
      'notice.taken': liquidationPrice?.lessThanOrEqualTo(futuresPrice) === true,
    },
  }
}

export const marginPaths = defineCalculator({
  id: 'margin-paths',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.history', fields: ['calibrationSpot', 'calibrationFutures'] },
    { title: 'group.margin', fields: ['margin', 'spotVolatility'] },
    {
      title: 'group.model',
      fields: [
        ...['spotDriftRate', 'basisMeanYield', 'basisReversion', 'basisVolatility', 'moveCorrelation'],
        ...['jumpsPerYear', 'jumpMeanRate', 'jumpVolatility', 'pathCount', 'stepsPerDay', 'simulationSeed'],
      ] as const,
    },
  ],
  layout,
  examples,
  reads: ['series'],
  model: positionOf,
  answer,
  formulas: async () => (await import('./formulas')).formulasFor,
  charts: async () => (await import('./charts')).chartsOf,
  details: async () => (await import('./details')).details,
  jobs: async () => (await import('./jobs')).jobsOf,
  blame: { daysToExpiry: 'expiry', price: 'futuresPrice' },
})
