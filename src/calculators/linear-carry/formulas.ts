import type { Formulas } from '../answer'
import type { Trade } from './trade'

const always = {
  linearFillPrice: 'linearPrice * (1 - linearSlippageRate)',
  targetCoin: 'capitalUsd / (longLegPrice * (1 - loanShareRate) + linearFillPrice * (marginRate + linearFeeRate))',
  uncoveredCoin: 'shortCoin - longCoin',
  longLegUsd: 'longCoin * longLegPrice',
  loanUsd: 'longLegUsd * loanShareRate',
  carryMarginUsd: 'shortCoin * linearFillPrice * marginRate',
  linearFeeUsd: 'shortCoin * linearFillPrice * linearFeeRate',
  idleCashUsd: 'capitalUsd - longLegUsd + loanUsd - carryMarginUsd - linearFeeUsd',
  tiedUpUsd: 'longLegUsd + carryMarginUsd',
  linearBasisYield: '(linearPrice - spotPrice) / spotPrice * 365 / daysToExpiry',
  shortPnlUsd: 'shortCoin * (linearFillPrice - settlementPrice)',
  interestEarnedUsd: '(carryMarginUsd + idleCashUsd) * cashRate * daysToExpiry / 365',
  loanInterestUsd: '-loanUsd * loanRate * daysToExpiry / 365',
  carryEndUsd:
    'longEndUsd + shortPnlUsd + carryMarginUsd + idleCashUsd + interestEarnedUsd - loanUsd + loanInterestUsd',
  carryProfitUsd: 'carryEndUsd - capitalUsd',
  notionalYield: 'carryProfitUsd / longLegUsd * 365 / daysToExpiry',
  capitalYield: '(carryProfitUsd - loanInterestUsd) / tiedUpUsd * 365 / daysToExpiry',
  equityYield: 'carryProfitUsd / capitalUsd * 365 / daysToExpiry',
  equityCompoundedYield: '(carryEndUsd / capitalUsd)^(365 / daysToExpiry) - 1',
  equityContinuousYield: 'log(carryEndUsd / capitalUsd) * 365 / daysToExpiry',
  equityAct360Yield: 'equityYield * 360 / 365',
  equityExcessYield: 'equityYield - costOfCapital',
  earnedBasisUsd: 'shortCoin * (linearPrice - spotPrice)',
  linearCostsUsd: 'shortCoin * (linearFillPrice - linearPrice) - linearFeeUsd',
  saleCostsUsd: 'longEndUsd * (1 - 1 / ((1 - exitSlippageRate) * (1 - exitSpotFeeRate)))',
  reservePrice: 'spotPrice * (1 + reserveZ * volatility * sqrt(reserveDays / 365))',
  cashOutPrice: 'linearFillPrice + max(0, idleCashUsd) / (shortCoin * (1 + marginRate))',
  reserveUsd: 'max(0, shortCoin * (reservePrice - linearFillPrice) * (1 + marginRate))',
  marginCallUsd: 'max(0, shortCoin * (settlementPrice - linearFillPrice) * (1 + marginRate))',
  inverseEndUsd: '(faceUsd + residualCoin * settlementPrice) * (1 - exitSlippageRate) * (1 - exitSpotFeeRate)',
  inverseProfitUsd: 'inverseEndUsd - capitalUsd',
  inverseYield: 'inverseProfitUsd / capitalUsd * 365 / daysToExpiry',
} as const satisfies Formulas

const ofCoin = {
  longLegPrice: 'spotPrice * (1 + spotSlippageRate) / (1 - spotFeeRate)',
  longCoin: 'shortCoin',
  longEndUsd: 'longCoin * settlementPrice * (1 - exitSlippageRate) * (1 - exitSpotFeeRate)',
} as const satisfies Formulas

const ofShares = {
  longLegPrice: 'etfPrice / coinPerShareNow * (1 + spotSlippageRate) / (1 - spotFeeRate)',
  sharePremiumRate: 'etfPrice / (coinPerShareNow * spotPrice) - 1',
  shareCount: 'floor(shortCoin / coinPerShareNow)',
  coinKeptRate: '(1 - etfFeeRate / 365)^daysToExpiry',
  longCoin: 'shareCount * coinPerShareNow',
  longEndUsd:
    'longCoin * coinKeptRate * (1 + sharePremiumRate) * settlementPrice * (1 - exitSlippageRate) * (1 - exitSpotFeeRate)',
  sponsorFeeUsd: '-longCoin * (1 - coinKeptRate) * (1 + sharePremiumRate) * settlementPrice',
  openPnlUsd: '(longCoin * (1 + sharePremiumRate) - shortCoin) * (settlementPrice - spotPrice)',
  gapUsd: 'longLegUsd * volatility * sqrt(gapHours / 24 / 365)',
} as const satisfies Formulas

export const formulasFor = ({ share }: Trade): Formulas => ({ ...always, ...(share === null ? ofCoin : ofShares) })

/** Proceeds over any stretch of prices. */
export const endOver = ({ share }: Trade): string =>
  `${share === null ? ofCoin.longEndUsd : ofShares.longEndUsd} + shortCoin * (linearFillPrice - settlementPrice) + carryMarginUsd + idleCashUsd + interestEarnedUsd - loanUsd + loanInterestUsd`

export const { marginCallUsd: callOver, inverseEndUsd: inverseOver } = always
