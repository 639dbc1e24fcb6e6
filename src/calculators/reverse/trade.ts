import { daysBetween, reverseBond, type Decimal, type ReverseBond } from '../../core'
import { contractOfDesk } from '../../desk/contractOfDesk'
import type { Quantities } from '../answer'
import type { ReverseValues } from './fields'

export type ReverseTrade = { values: ReverseValues; daysToExpiry: Decimal; bond: ReverseBond }

export function tradeOf(values: ReverseValues): ReverseTrade {
  const daysToExpiry = daysBetween({ from: values.valuation, to: values.expiry })
  return { values, daysToExpiry, bond: bondAt({ values, daysToExpiry }, values.coinBorrowRate) }
}

/** The same at another rate of the loan. */
export const bondAt = ({ values, daysToExpiry }: Omit<ReverseTrade, 'bond'>, borrowRate: Decimal): ReverseBond =>
  reverseBond({ ...values, contract: contractOfDesk(values), daysToExpiry, borrowRate, costs: values })

/** Every number of the panel under its name in the vocabulary. */
export const quantitiesOf = ({ daysToExpiry, bond }: ReverseTrade): Quantities => ({
  daysToExpiry,
  borrowedCoin: bond.coin,
  shortSaleUsd: bond.soldUsd,
  boughtPrice: bond.futuresExecutionPrice,
  boughtContracts: bond.contracts,
  boughtNotionalCoin: bond.notionalCoin,
  boughtFaceUsd: bond.faceUsd,
  boughtFeeCoin: bond.entryFeeCoin,
  coinInterest: bond.interestCoin,
  reverseOpenCoin: bond.residualCoin,
  buyBackUsd: bond.repaidUsd,
  reverseProfitUsd: bond.profitUsd,
  reverseCarryUsd: bond.carryUsd,
  reverseYield: bond.annualisedCarry,
  breakEvenCoinBorrowRate: bond.breakEvenBorrowRate,
})
