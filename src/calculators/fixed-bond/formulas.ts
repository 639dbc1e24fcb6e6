import type { Formulas } from '../answer'
import { bondFormulas } from '../bondFormulas'
import type { Trade } from './quantities'

/** What the capital has to become. */
const required = 'capitalUsd * (1 + costOfCapital * daysToExpiry / 365)'
const perPrice =
  'coin * (1 - futuresSlippageRate) * (1 - settlementFeeRate) * (1 - exitSpotFeeRate) * (1 - exitSlippageRate)'

const breakEvens = {
  breakEvenFuturesPrice: `${required} * (1 + futuresFeeRate) / (${perPrice})`,
  breakEvenFuturesFeeRate: `futuresPrice * ${perPrice} / (${required}) - 1`,
  breakEvenExitSlippageRate: `1 - ${required} * (1 - exitSlippageRate) / finalUsd`,
} as const satisfies Formulas

/** How each figure of the bond follows from the others, in the names of the core. */
const always = {
  ...bondFormulas,
  lots: 'contracts / lotSize',
  priceOfFace: '(capitalUsd - residualUsd) / faceUsd',
  excessYield: 'annualisedYield - costOfCapital',
  carryUsd: 'capitalUsd * excessYield * daysToExpiry / 365',
  dv01Usd: '-faceUsd * (daysToExpiry / 365) / (1 + grossAnnualisedYield * daysToExpiry / 365)^2 * 0.0001',
  basisUsd: 'faceUsd - faceUsd * spotPrice / futuresPrice',
  spotFeeUsd: '-capitalUsd * spotFeeRate',
  spotSlippageUsd: '-(capitalUsd * (1 - spotFeeRate) - coin * spotPrice)',
  futuresFeeUsd: '-entryFeeCoin * spotPrice',
  futuresSlippageUsd: '-faceUsd * (spotPrice / futuresExecutionPrice - spotPrice / futuresPrice)',
  settlementFeeUsd: '-faceUsd * settlementFeeRate',
  exitSlippageUsd: '-(faceUsd + settlementFeeUsd + residualUsd) * exitSlippageRate',
  exitSpotFeeUsd: '-(faceUsd + settlementFeeUsd + residualUsd) * (1 - exitSlippageRate) * exitSpotFeeRate',
  unexplainedUsd: 'profitUsd - basisUsd + costsUsd',
  costsUsd:
    '-(spotFeeUsd + spotSlippageUsd + futuresFeeUsd + futuresSlippageUsd + settlementFeeUsd + exitSpotFeeUsd + exitSlippageUsd)',
  naiveContracts: 'lotSize * floor(capitalUsd / (multiplier * lotSize))',
  naiveUnhedgedCoin: 'coin - naiveContracts * multiplier / futuresPrice',
  naiveFaceUsd: 'naiveContracts * multiplier',
  coinLegUsd: 'heldCoin * settlementPrice',
  futuresPnlCoin: 'contracts * multiplier * (1 / settlementPrice - 1 / futuresExecutionPrice)',
  futuresPnlUsd: 'futuresPnlCoin * settlementPrice',
  equityCoin: 'heldCoin + futuresPnlCoin',
  equityUsd: 'faceUsd + residualCoin * settlementPrice',
  settlementFeeCoin: 'faceUsd / settlementPrice * settlementFeeRate',
  soldCoin: 'equityCoin - settlementFeeCoin',
  salePrice: 'settlementPrice * (1 + saleMoveRate)',
  saleUsd: 'soldCoin * salePrice',
  saleSlippageUsd: 'saleUsd * exitSlippageRate',
  saleFeeUsd: '(saleUsd - saleSlippageUsd) * exitSpotFeeRate',
  settledUsd: 'saleUsd - saleSlippageUsd - saleFeeUsd',
  coinAloneUsd: 'coin * salePrice * (1 - exitSpotFeeRate) * (1 - exitSlippageRate)',
  naiveSettledUsd:
    '(naiveHeldCoin + naiveFaceUsd * (1 / settlementPrice - 1 / futuresExecutionPrice) - naiveFaceUsd / settlementPrice * settlementFeeRate) * salePrice * (1 - exitSpotFeeRate) * (1 - exitSlippageRate)',
  interimPnlCoin: 'contracts * multiplier * (1 / interimFuturesPrice - 1 / futuresExecutionPrice)',
  interimEquityCoin: 'heldCoin + interimPnlCoin',
  interimValueUsd: 'interimEquityCoin * interimSpotPrice',
  daysRemaining: 'daysToExpiry - daysLater',
  interimYield: '(interimFuturesPrice - interimSpotPrice) / interimSpotPrice * 365 / daysRemaining',
} as const satisfies Formulas

/** A break-even that does not exist has no formula to show. */
export function formulasFor({ bond: { breakEven } }: Trade): Formulas {
  const { breakEvenFuturesPrice, breakEvenFuturesFeeRate, breakEvenExitSlippageRate } = breakEvens
  return {
    ...always,
    ...(breakEven.futuresPrice === null ? {} : { breakEvenFuturesPrice }),
    ...(breakEven.futuresFeeRate === null ? {} : { breakEvenFuturesFeeRate }),
    ...(breakEven.exitSlippageRate === null ? {} : { breakEvenExitSlippageRate }),
  }
}
