import type { Decimal } from '../number/decimal'

/** The first day: the same capital hedged with linear and with inverse contracts. */
export type LinearHedge = {
  /** [coin] */
  coin: Decimal
  linearContracts: Decimal
  /** [coin] */
  hedgedCoin: Decimal
  /** Of the linear hedge [coin]. */
  linearResidualCoin: Decimal
  /** Sold in linear contracts: the most that their buyer can owe [USD]. */
  notionalUsd: Decimal
  /** To be found beside the coin on the first day [USD]. */
  marginUsd: Decimal
  /** Simple, a year: what the inverse bond pays, and so what its buyer wants who lends dollars. */
  basisYield: Decimal
  /** Simple, a year. */
  borrowRate: Decimal
  inverseContracts: Decimal
  /** Of the inverse contracts at entry [coin]. */
  notionalCoin: Decimal
  /** Of the inverse bond [coin]. */
  residualCoin: Decimal
  /** Of the inverse bond [USD]. */
  faceUsd: Decimal
}
