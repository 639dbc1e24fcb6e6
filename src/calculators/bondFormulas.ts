import type { Formulas } from './answer'

/** How the fixed-rate bond's purchase and yields follow from the desk: the same wherever the bond is shown. */
export const bondFormulas = {
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
  grossAnnualisedYield: 'basis / spotPrice * 365 / daysToExpiry',
  grossCompoundedYield: '(futuresPrice / spotPrice)^(365 / daysToExpiry) - 1',
  grossContinuousYield: 'log(futuresPrice / spotPrice) * 365 / daysToExpiry',
  grossAct360Yield: 'basis / spotPrice * 360 / daysToExpiry',
  annualisedYield: 'returnRate * 365 / daysToExpiry',
  netCompoundedYield: '(finalUsd / capitalUsd)^(365 / daysToExpiry) - 1',
  netContinuousYield: 'log(finalUsd / capitalUsd) * 365 / daysToExpiry',
  netAct360Yield: 'returnRate * 360 / daysToExpiry',
  profitUsd: 'finalUsd - capitalUsd',
} as const satisfies Formulas
