import type { Decimal } from '../number/decimal'

/**
 * What stands behind a linear contract: dollars borrowed against the coin; a stablecoin bought with such dollars; or the coin
 * itself with a haircut, as unified accounts take it, which lend the losses.
 */
export type LinearMargin = 'usd' | 'stablecoin' | 'coin'

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
  marginIn: LinearMargin
  /** Dollars that a unit of the contract's currency is worth: 1 unless it is a stablecoin that has lost its peg [USD]. */
  pegPrice: Decimal
  /** Part of the coin's value that does not count as margin. */
  haircutRate: Decimal
  /**
   * Price at which the coin, after its haircut, no longer covers loss and margin; null unless coin is the margin, or
   * where no price does that.
   */
  collateralCallPrice: Decimal | null
  /** Share of the value of the short that must stand behind it. */
  marginRate: Decimal
  /** To be raised on the first day: beside the coin, or out of it where coin is the margin [USD]. */
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
