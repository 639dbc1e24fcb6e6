import type { Decimal } from '../number/decimal'

/** The first day: the same capital hedged with linear and with inverse contracts. */
export type LinearHedge = {
  /** [coin] */
  coin: Decimal
  linearContracts: Decimal
  /** [coin] */
  hedgedCoin: Decimal
  /** Coin that the linear contracts leave unhedged [coin]. */
  linearResidualCoin: Decimal
  /** Sold in linear contracts: the most that their buyer can owe [USD]. */
  notionalUsd: Decimal
  /** To be found beside the coin on the first day [USD]. */
  marginUsd: Decimal
  /** Simple, a year: what the inverse bond pays, and so what a lender of dollars asks for. */
  basisYield: Decimal
  /** Simple, a year. */
  borrowRate: Decimal
  inverseContracts: Decimal
  /** Value of the inverse contracts at entry [coin]. */
  notionalCoin: Decimal
  /** Coin that the inverse contracts leave unhedged [coin]. */
  residualCoin: Decimal
  /** Face of the inverse bond [USD]. */
  faceUsd: Decimal
}
