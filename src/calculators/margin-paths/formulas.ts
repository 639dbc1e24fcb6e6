import type { Formulas } from '../answer'
import { bondFormulas } from '../bondFormulas'
import type { Position } from './position'

const always = {
  ...bondFormulas,
  excessYield: 'annualisedYield - costOfCapital',
  carryUsd: 'capitalUsd * excessYield * daysToExpiry / 365',
  leverage: 'notionalCoin / margin',
  bankruptcyPrice: 'faceUsd / (notionalCoin - margin)',
  liquidationDistanceRate: 'liquidationPrice / futuresPrice - 1',
  dailyMoveRate: 'spotVolatility / sqrt(365)',
  liquidationMoves: 'log(liquidationPrice / futuresPrice) / dailyMoveRate',
} as const satisfies Formulas

/** Where the short is taken, as the venue takes its maintenance: over the coin posted, and at any leverage. */
export const endFormulas = {
  'liquidation-value': {
    posted: 'faceUsd * (1 - maintenanceMarginRate) / (notionalCoin - margin)',
    ladder: 'faceUsd * (1 - maintenanceMarginRate) / (notionalCoin - notionalCoin / leverage)',
  },
  'entry-value': {
    posted: 'faceUsd / (notionalCoin * (1 + maintenanceMarginRate) - margin)',
    ladder: 'faceUsd / (notionalCoin * (1 + maintenanceMarginRate) - notionalCoin / leverage)',
  },
} as const

export const formulasFor = ({ values }: Position): Formulas => ({
  ...always,
  liquidationPrice: endFormulas[values.maintenanceOn].posted,
})
