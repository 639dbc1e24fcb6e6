import type { Formulas } from '../answer'
import { bondFormulas } from '../bondFormulas'
import { liquidationFormula } from '../liquidationFormula'
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

/** Where the short would be taken at any leverage, or at one of a number. */
export const liquidationByLeverage = ({ values }: Position, leverage = 'leverage'): string =>
  liquidationFormula({ ...values, margin: `notionalCoin / ${leverage}` })

export const formulasFor = ({ values }: Position): Formulas => ({
  ...always,
  liquidationPrice: liquidationFormula({ ...values, margin: 'margin' }),
})
