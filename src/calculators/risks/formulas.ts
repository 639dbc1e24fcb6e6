import type { Decimal } from '../../core'
import type { Formulas } from '../answer'
import { fundingFormula, hedgedFormulas } from '../hedgedBond'
import { liquidationFormula } from '../liquidationFormula'
import { failureOf, type Exposure } from './exposure'
import { marginQuantities } from './topUps'

const always = {
  bankruptcyPrice: 'faceUsd / (notionalCoin - margin)',
  postedShareRate: 'margin / heldCoin',
  initialMarginCoin: 'entryInitialRate * notionalCoin',
  maintenanceMarginCoin: 'entryTierRate * notionalCoin',
  liquidationDistanceRate: 'liquidationPrice / hedgePrice - 1',
  dailyMoveRate: 'spotVolatility / sqrt(365)',
  liquidationMoves: 'log(liquidationPrice / hedgePrice) / dailyMoveRate',
  requiredUsd: 'capitalUsd * (1 + costOfCapital * daysToExpiry / 365)',
  wholeLossCoin: 'heldCoin * (1 - recoveryRate)',
  wholeLossUsd: 'wholeLossCoin * spotPrice',
  wholeLossRate: 'wholeLossUsd / capitalUsd',
  wholeRecoveredUsd: '(heldCoin - wholeLossCoin) * spotPrice * (1 - exitSpotFeeRate) * (1 - exitSlippageRate)',
  wholeExpectedUsd: '(1 - failureRate) * finalUsd + failureRate * wholeRecoveredUsd',
  depositExpectedUsd: '(1 - failureRate) * finalUsd + failureRate * depositRecoveredUsd',
  depositLossCoin: 'margin * (1 - recoveryRate)',
  depositLossUsd: 'depositLossCoin * spotPrice',
  depositLossRate: 'depositLossUsd / capitalUsd',
  depositRecoveredUsd: '(heldCoin - depositLossCoin) * spotPrice * (1 - exitSpotFeeRate) * (1 - exitSlippageRate)',
  exposureCoin: 'margin + faceUsd / exposurePrice - notionalCoin',
  exposureUsd: 'exposureCoin * exposurePrice',
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

/** A probability that does not exist has no formula to show. */
const ofWhole = {
  wholeDefaultRate: '(finalUsd - requiredUsd) / (finalUsd - wholeRecoveredUsd)',
  wholeYearlyDefaultRate: '1 - (1 - wholeDefaultRate)^(365 / daysToExpiry)',
} as const satisfies Formulas
const ofDeposit = {
  depositDefaultRate: '(finalUsd - requiredUsd) / (finalUsd - depositRecoveredUsd)',
  depositYearlyDefaultRate: '1 - (1 - depositDefaultRate)^(365 / daysToExpiry)',
} as const satisfies Formulas

export function formulasFor(exposure: Exposure): Formulas {
  const { values, bond, cut } = exposure
  const margins = marginQuantities(exposure)
  const isReached = (depositCoin: Decimal) => failureOf(exposure, depositCoin).breakEvenProbability !== null
  return {
    ...hedgedFormulas(values),
    ...(values.bondKind === 'floating' ? fundingFormula : {}),
    ...always,
    ...(bond.contracts.isZero() ? {} : { postedMarginRate: 'margin / notionalCoin' }),
    ...(values.margin.isZero() ? {} : { postedLeverage: 'notionalCoin / margin' }),
    ...(margins['initialLeverage'] === null ? {} : { initialLeverage: '1 / entryInitialRate' }),
    ...(margins['maintenanceLeverage'] === null ? {} : { maintenanceLeverage: '1 / entryTierRate' }),
    liquidationPrice: liquidationFormula({ ...values, margin: 'margin', rate: 'tierRate' }),
    ...(cut === null ? {} : ofCut),
    ...(isReached(bond.heldCoin) ? ofWhole : {}),
    ...(isReached(values.margin) ? ofDeposit : {}),
  }
}
