import type { Formulas } from '../answer'
import type { Walked } from './walked'

/** What is left of a dollar of face on the way out. */
const kept = '(1 - settlementFeeRate) * (1 - exitSpotFeeRate) * (1 - exitSlippageRate)'

/** Over any size, in the names of a point of the charts. */
export const sized = {
  netYield: `(sizeFaceUsd * ${kept} / capitalUsd - 1) * 365 / daysToExpiry`,
  grossYield: '(averageFuturesPrice / averageSpotPrice - 1) * 365 / daysToExpiry',
  carry: `sizeFaceUsd * ${kept} - capitalUsd * (1 + costOfCapital * daysToExpiry / 365)`,
  spotSlippage: 'averageSpotPrice / bestAskPrice - 1',
  futuresSlippage: '1 - averageFuturesPrice / bestBidPrice',
} as const

const formulas = {
  walkedSpotSlippageRate: sized.spotSlippage,
  walkedFuturesSlippageRate: sized.futuresSlippage,
  sizeGrossYield: sized.grossYield,
  topNetYield: `(bestBidPrice / (1 + futuresFeeRate) * (1 - spotFeeRate) / bestAskPrice * ${kept} - 1) * 365 / daysToExpiry`,
  sizeNetYield: sized.netYield,
  excessYield: 'sizeNetYield - costOfCapital',
  carryUsd: 'capitalUsd * excessYield * daysToExpiry / 365',
  coin: '(capitalUsd * (1 - spotFeeRate) - unspentUsd) / averageSpotPrice',
  faceUsd: 'contracts * multiplier',
  entryFeeCoin: 'faceUsd / averageFuturesPrice * futuresFeeRate',
  residualCoin: 'coin - entryFeeCoin - faceUsd / averageFuturesPrice',
} as const satisfies Formulas

export const formulasFor = ({ books }: Walked): Formulas => (books === null ? {} : formulas)
