import type { Formulas } from '../answer'
import type { FixedAgainstFloatingValues } from './fields'

const ofBond = {
  spotExecutionPrice: 'spotPrice * (1 + spotSlippageRate)',
  futuresExecutionPrice: 'futuresPrice * (1 - futuresSlippageRate)',
  coin: 'capitalUsd * (1 - spotFeeRate) / spotExecutionPrice',
  contracts: 'lotSize * floor(coin * futuresExecutionPrice / (multiplier * (1 + futuresFeeRate) * lotSize))',
  notionalCoin: 'contracts * multiplier / futuresExecutionPrice',
  entryFeeCoin: 'notionalCoin * futuresFeeRate',
  heldCoin: 'coin - entryFeeCoin',
  residualCoin: 'heldCoin - notionalCoin',
  residualUsd: 'residualCoin * spotPrice',
  faceUsd: 'contracts * multiplier',
  finalUsd: '(faceUsd * (1 - settlementFeeRate) + residualUsd) * (1 - exitSpotFeeRate) * (1 - exitSlippageRate)',
  returnRate: 'finalUsd / capitalUsd - 1',
  basis: 'futuresPrice - spotPrice',
  basisRate: 'basis / spotPrice',
} as const satisfies Formulas

const ofContest = {
  eventCount: 'daysToExpiry * 24 / intervalHours',
  annualisedFunding: 'averageFunding * 8760 / intervalHours',
  annualisedCompoundedFunding: '(1 + averageFunding)^(8760 / intervalHours) - 1',
  breakEvenFunding: 'fixedReturnRate / eventCount',
  compoundedBreakEvenFunding: '(1 + fixedReturnRate)^(1 / eventCount) - 1',
  annualisedBreakEvenFunding: 'breakEvenFunding * 8760 / intervalHours',
  annualisedCompoundedBreakEvenFunding: '(1 + compoundedBreakEvenFunding)^(8760 / intervalHours) - 1',
  impliedFunding: 'basisRate / eventCount',
  floatingReturnRate: 'averageFunding * eventCount',
  compoundedFloatingReturnRate: '(1 + averageFunding)^eventCount - 1',
  differenceUsd: 'capitalUsd * (fixedReturnRate - floatingReturnRate)',
  compoundedDifferenceUsd: 'capitalUsd * (fixedReturnRate - compoundedFloatingReturnRate)',
} as const satisfies Formulas

const ofBench = {
  futuresLegUsd: 'capitalUsd * futuresPrice / spotPrice',
  marginUsd: 'futuresLegUsd * marginRate',
  grossProfitUsd: 'futuresLegUsd - capitalUsd',
  profitUsd: 'finalUsd - capitalUsd',
  grossAnnualisedYield: 'basis / spotPrice * 365 / daysToExpiry',
  grossCompoundedYield: '(futuresPrice / spotPrice)^(365 / daysToExpiry) - 1',
  grossContinuousYield: 'log(futuresPrice / spotPrice) * 365 / daysToExpiry',
  grossAct360Yield: 'basis / spotPrice * 360 / daysToExpiry',
  marginGrossYield: 'grossProfitUsd / (capitalUsd + marginUsd) * 365 / daysToExpiry',
  bothLegsGrossYield: 'grossProfitUsd / (capitalUsd + futuresLegUsd) * 365 / daysToExpiry',
  annualisedYield: 'returnRate * 365 / daysToExpiry',
  netCompoundedYield: '(finalUsd / capitalUsd)^(365 / daysToExpiry) - 1',
  netContinuousYield: 'log(finalUsd / capitalUsd) * 365 / daysToExpiry',
  netAct360Yield: 'returnRate * 360 / daysToExpiry',
  marginNetYield: 'profitUsd / (capitalUsd + marginUsd) * 365 / daysToExpiry',
  bothLegsNetYield: 'profitUsd / (capitalUsd + futuresLegUsd) * 365 / daysToExpiry',
} as const satisfies Formulas

/** How each figure follows from the others; the fixed return is the quotes' own, or what is left of it after costs. */
export const formulasFor = ({ compareOn }: Pick<FixedAgainstFloatingValues, 'compareOn'>): Formulas => ({
  fixedReturnRate: compareOn === 'net' ? 'returnRate' : 'basisRate',
  ...ofContest,
  ...ofBench,
  ...ofBond,
})
