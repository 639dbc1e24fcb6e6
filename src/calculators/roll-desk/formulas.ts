import type { Formulas } from '../answer'
import { available, bought, ends, idleFrom, kept } from './endFormulas'
import type { Position } from './position'

const ofNearLeg = {
  basis: 'futuresPrice - spotPrice',
  basisRate: 'basis / spotPrice',
  grossAnnualisedYield: 'basis / spotPrice * 365 / daysToExpiry',
} as const satisfies Formulas

const ofRanking = {
  realisedUsd: '(contracts * multiplier / futuresPrice + heldResidualCoin) * spotPrice',
  realisedReturnRate: 'realisedUsd / capitalUsd - 1',
  startUsd: `${available} * spotPrice * ${kept}`,
  horizonYield: '(endUsd / startUsd - 1) * 365 / horizonDays',
  horizonExcessYield: 'horizonYield - costOfCapital',
  holdEndUsd: ends.hold,
  closeEndUsd: ends.close,
  floatContracts: `lotSize * floor(${available} * spotPrice * (1 - futuresSlippageRate) / (multiplier * (1 + futuresFeeRate) * lotSize))`,
  floatResidualCoin: `${available} - floatContracts * multiplier / (spotPrice * (1 - futuresSlippageRate)) * (1 + futuresFeeRate)`,
  floatEndUsd: ends.float,
  tieFundingRate: `((floatRivalUsd / (${kept}) - floatResidualCoin * spotPrice) / (floatContracts * multiplier * (1 - futuresFeeRate) / (1 + futuresSlippageRate)))^(intervalHours / (horizonDays * 24)) - 1`,
} as const satisfies Formulas

const ofRankedRoll = {
  rollEndUsd: ends.roll,
  tieFarPrice: `rollRivalUsd * (1 + futuresFeeRate) / (availableCoin * (1 - futuresSlippageRate) * (1 - settlementFeeRate) * ${kept} * ${idleFrom('daysToFar')})`,
} as const satisfies Formulas

const ofRoll = {
  days: 'daysToFar - daysToExpiry',
  rollBasis: 'farPrice - futuresPrice',
  rollRate: 'rollBasis / futuresPrice',
  rollYield: 'rollBasis / futuresPrice * 365 / days',
  rollCompoundedYield: '(farPrice / futuresPrice)^(365 / days) - 1',
  rollContinuousYield: 'log(farPrice / futuresPrice) * 365 / days',
  farYield: '(farPrice - spotPrice) / spotPrice * 365 / daysToFar',
  forwardRate:
    '((1 + farYield * daysToFar / 365) / (1 + grossAnnualisedYield * daysToExpiry / 365) - 1) / ((daysToFar - daysToExpiry) / 365)',
  netRollYield: 'rollReturnRate * 365 / days',
  nearNotionalCoin: `contracts * multiplier / (${bought})`,
  equityCoin: 'contracts * multiplier / futuresPrice + heldResidualCoin',
  equityUsd: 'equityCoin * futuresPrice',
  nearFeeCoin: 'nearNotionalCoin * futuresFeeRate',
  availableCoin: 'nearNotionalCoin - nearFeeCoin + heldResidualCoin',
  newFaceUsd: 'lots * lotSize * multiplier',
  farFeeCoin: 'farNotionalCoin * futuresFeeRate',
  residualCoin: 'availableCoin - farNotionalCoin - farFeeCoin',
  nearSlippageUsd: '-nearNotionalCoin * futuresSlippageRate * futuresPrice',
  farSlippageUsd: '-farNotionalCoin * futuresSlippageRate * futuresPrice',
  nearFeeUsd: '-nearFeeCoin * futuresPrice',
  farFeeUsd: '-farFeeCoin * futuresPrice',
  rollDv01Usd: 'farNotionalCoin * futuresPrice * days / 365 / 10000',
  unexplainedUsd: 'earnedUsd - rollBasisUsd - nearSlippageUsd - farSlippageUsd - nearFeeUsd - farFeeUsd',
} as const satisfies Formulas

const costBp = (leg: 'near' | 'far') =>
  `-(${leg}FeeUsd + ${leg}SlippageUsd) / (${leg}NotionalCoin * futuresPrice) * 10000`

/** What the equity has to become: a short earns the cost of capital, a long may pay it. */
const fairUsd = (sign: '+' | '-') => `equityUsd * (1 ${sign} costOfCapital * days / 365)`

/** What the coin in hand buys of the far future, at the price that it is traded at. */
const farLeg = (price: string) => ({
  lots: `floor(availableCoin * ${price} / (multiplier * (1 + futuresFeeRate) * lotSize))`,
  farNotionalCoin: `newFaceUsd / (${price})`,
})
const [soldFar, boughtFar] = ['farPrice * (1 - futuresSlippageRate)', 'farPrice * (1 + futuresSlippageRate)'] as const

const ofShortRoll = {
  ...farLeg(soldFar),
  buyNear: 'contracts',
  sellFar: 'lots * lotSize',
  rollBasisUsd: 'newFaceUsd * (farPrice - futuresPrice) / farPrice',
  earnedUsd: 'newFaceUsd + residualCoin * futuresPrice - equityUsd',
  rollReturnRate: 'earnedUsd / equityUsd',
  excessYield: 'netRollYield - costOfCapital',
  breakEvenFarPrice: `${fairUsd('+')} * (1 + futuresFeeRate) / (availableCoin * (1 - futuresSlippageRate))`,
  breakEvenFeeRate: `((nearNotionalCoin + heldResidualCoin) * ${soldFar} - ${fairUsd('+')}) / (nearNotionalCoin * ${soldFar} + ${fairUsd('+')})`,
} as const satisfies Formulas

/** A long pays what a short would earn at the far price reflected in the near one. */
const ofLongRoll = {
  ...farLeg(boughtFar),
  sellNear: 'contracts',
  buyFar: 'lots * lotSize',
  rollBasisUsd: 'newFaceUsd * (futuresPrice - farPrice) / farPrice',
  earnedUsd: `farNotionalCoin * (2 * futuresPrice - ${boughtFar}) + residualCoin * futuresPrice - equityUsd`,
  rollReturnRate: '-earnedUsd / equityUsd',
  excessYield: 'costOfCapital - netRollYield',
  breakEvenFarPrice: `(2 * futuresPrice - ${fairUsd('-')} * (1 + futuresFeeRate) / availableCoin) / (1 + futuresSlippageRate)`,
  breakEvenFeeRate: `((nearNotionalCoin + heldResidualCoin) * (2 * futuresPrice - ${boughtFar}) - ${fairUsd('-')}) / (nearNotionalCoin * (2 * futuresPrice - ${boughtFar}) + ${fairUsd('-')})`,
} as const satisfies Formulas

/** How each figure follows from the others; a break-even that does not exist has no formula to show. */
export function formulasFor({ values, shown }: Position): Formulas {
  const isShort = values.side === 'short'
  const { breakEvenFarPrice, breakEvenFeeRate, ...ofSide } = isShort ? ofShortRoll : ofLongRoll
  return {
    ...ofNearLeg,
    ...(isShort ? ofRanking : {}),
    ...(shown === null
      ? {}
      : {
          ...(isShort ? ofRankedRoll : {}),
          ...ofRoll,
          ...ofSide,
          ...(shown.roll.nearNotionalCoin.isZero() ? {} : { nearCostBp: costBp('near') }),
          ...(shown.roll.farNotionalCoin.isZero() ? {} : { farCostBp: costBp('far') }),
          ...(shown.roll.breakEvenFarPrice === null ? {} : { breakEvenFarPrice }),
          ...(shown.roll.breakEvenFeeRate === null ? {} : { breakEvenFeeRate }),
        }),
  }
}
