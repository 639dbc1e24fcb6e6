import type { Decimal } from '../../core'
import type { Formulas } from '../answer'
import { bondFormulas } from '../bondFormulas'
import { defaultOf, type Exposure } from './exposure'

const always = {
  ...bondFormulas,
  excessYield: 'annualisedYield - costOfCapital',
  carryUsd: 'capitalUsd * excessYield * daysToExpiry / 365',
  bankruptcyPrice: 'faceUsd / (notionalCoin - margin)',
  liquidationDistanceRate: 'liquidationPrice / futuresPrice - 1',
  wholeLossCoin: 'heldCoin * (1 - recoveryRate)',
  wholeLossUsd: 'wholeLossCoin * spotPrice',
  wholeLossRate: 'wholeLossUsd / capitalUsd',
  depositLossCoin: 'margin * (1 - recoveryRate)',
  depositLossUsd: 'depositLossCoin * spotPrice',
  depositLossRate: 'depositLossUsd / capitalUsd',
  supplyCapPrice: '1 / (reserveCoin / openInterestUsd + 1 / openInterestPrice)',
  supplyCapMoveRate: 'supplyCapPrice / openInterestPrice - 1',
  owedCoin: 'openInterestUsd * (1 / fallenPrice - 1 / openInterestPrice)',
} as const satisfies Formulas

const ofCut = {
  toResellContracts: 'contracts - remainingContracts',
  closedUsd: 'toResellContracts * multiplier',
  exposedCoin: 'closedUsd / adlPrice',
  newAnnualisedRate: '(newFuturesPrice - newSpotPrice) / newSpotPrice * 365 / daysRemaining',
  resoldContracts: 'lotSize * floor(exposedCoin * newFuturesPrice / (multiplier * (1 + futuresFeeRate) * lotSize))',
  resoldUsd: 'resoldContracts * multiplier',
  resoldResidualCoin: 'exposedCoin - resoldUsd / newFuturesPrice * (1 + futuresFeeRate)',
  adlChangeUsd: 'resoldUsd + resoldResidualCoin * newSpotPrice - closedUsd',
} as const satisfies Formulas

/** A probability that is out of reach has no formula to be read under it. */
const ofWhole = {
  wholeDefaultRate: 'carryUsd / wholeLossUsd',
  wholeYearlyDefaultRate: '1 - (1 - wholeDefaultRate)^(365 / daysToExpiry)',
} as const satisfies Formulas
const ofDeposit = {
  depositDefaultRate: 'carryUsd / depositLossUsd',
  depositYearlyDefaultRate: '1 - (1 - depositDefaultRate)^(365 / daysToExpiry)',
} as const satisfies Formulas

/** The liquidation price over the deposit, as the venue takes its maintenance. */
export const liquidationFormulas = {
  'liquidation-value': 'faceUsd * (1 - maintenanceMarginRate) / (notionalCoin - margin)',
  'entry-value': 'faceUsd / (notionalCoin * (1 + maintenanceMarginRate) - margin)',
} as const

export function formulasFor(exposure: Exposure): Formulas {
  const { values, bond, cut } = exposure
  const isReached = (depositCoin: Decimal) => defaultOf(exposure, depositCoin).breakEvenProbability !== null
  return {
    ...always,
    liquidationPrice: liquidationFormulas[values.maintenanceOn],
    ...(cut === null ? {} : ofCut),
    ...(isReached(bond.heldCoin) ? ofWhole : {}),
    ...(isReached(values.margin) ? ofDeposit : {}),
  }
}
