import type { Formulas } from '../answer'
import { fundingFormula, hedgedFormulas } from '../hedgedBond'
import { liquidationFormula } from '../liquidationFormula'
import type { Position } from './position'

const always = {
  leverage: 'notionalCoin / margin',
  bankruptcyPrice: 'faceUsd / (notionalCoin - margin)',
  liquidationDistanceRate: 'liquidationPrice / hedgePrice - 1',
  dailyMoveRate: 'spotVolatility / sqrt(365)',
  liquidationMoves: 'log(liquidationPrice / hedgePrice) / dailyMoveRate',
} as const satisfies Formulas

/** Where the short would be liquidated at any leverage, or at one of a number. */
export const liquidationByLeverage = ({ values }: Position, leverage = 'leverage'): string =>
  liquidationFormula({ ...values, margin: `notionalCoin / ${leverage}`, rate: 'tierRate' })

export const formulasFor = ({ values }: Position): Formulas => ({
  ...hedgedFormulas(values),
  ...(values.bondKind === 'floating' ? fundingFormula : {}),
  ...always,
  liquidationPrice: liquidationFormula({ ...values, margin: 'margin', rate: 'tierRate' }),
})
