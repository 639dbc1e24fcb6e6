import { coin, contracts, price, rate, signedCoin, signedRate, signedUsd, usd, type TermFacts } from '../units'

/** The bond in reverse: coin borrowed and sold, the future bought. */
export const facts = {
  coinBorrowRate: rate,
  breakEvenCoinBorrowRate: rate,
  borrowedCoin: coin,
  shortSaleUsd: usd,
  boughtPrice: price,
  boughtContracts: contracts,
  boughtNotionalCoin: coin,
  boughtFaceUsd: usd,
  boughtFeeCoin: coin,
  coinInterest: signedCoin,
  reverseOpenCoin: signedCoin,
  buyBackUsd: usd,
  reverseProfitUsd: signedUsd,
  reverseCarryUsd: signedUsd,
  reverseYield: signedRate,
} satisfies Record<string, TermFacts>
