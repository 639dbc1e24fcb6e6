import type { Formulas } from '../answer'

const dearer = '(1 + exitSlippageRate) / (1 - exitSpotFeeRate)'
const sold = 'capitalUsd * (1 - spotSlippageRate) * (1 - spotFeeRate)'
const withoutInterest = 'boughtFaceUsd * (1 + settlementFeeRate) + (reverseOpenCoin + boughtFeeCoin) * spotPrice'

/** Net carry over the rate of the loan; the chart draws it. */
export const carryByRate = `${sold} * (1 + costOfCapital * daysToExpiry / 365) - (${withoutInterest} + borrowedCoin * coinBorrowRate * daysToExpiry / 365 * spotPrice) * ${dearer}`

export const formulas = {
  borrowedCoin: 'capitalUsd / spotPrice',
  shortSaleUsd: sold,
  boughtPrice: 'futuresPrice * (1 + futuresSlippageRate)',
  boughtContracts: 'lotSize * floor(capitalUsd * boughtPrice / (spotPrice * multiplier * lotSize))',
  boughtFaceUsd: 'boughtContracts * multiplier',
  boughtNotionalCoin: 'boughtFaceUsd / boughtPrice',
  boughtFeeCoin: 'boughtNotionalCoin * futuresFeeRate',
  coinInterest: 'borrowedCoin * coinBorrowRate * daysToExpiry / 365',
  reverseOpenCoin: 'borrowedCoin - boughtNotionalCoin',
  buyBackUsd: `(${withoutInterest} + coinInterest * spotPrice) * ${dearer}`,
  reverseProfitUsd: 'shortSaleUsd - buyBackUsd',
  reverseCarryUsd: 'reverseProfitUsd + shortSaleUsd * costOfCapital * daysToExpiry / 365',
  reverseYield: 'reverseCarryUsd / capitalUsd * 365 / daysToExpiry',
  breakEvenCoinBorrowRate: `coinBorrowRate + reverseCarryUsd / (capitalUsd * daysToExpiry / 365 * ${dearer})`,
} as const satisfies Formulas
