import type { Decimal } from '../number/decimal'

/** Costs of the linear trade, each a fraction in (-1, 1); a negative one is a rebate. */
export type LinearCarryCosts = {
  spotFeeRate: Decimal
  spotSlippageRate: Decimal
  linearFeeRate: Decimal
  linearSlippageRate: Decimal
  exitSpotFeeRate: Decimal
  exitSlippageRate: Decimal
}

/** The fund whose shares are held instead of coin. */
export type FundShare = {
  /** [USD per share] */
  etfPrice: Decimal
  /** On the day of the purchase [coin per share]. */
  coinPerShare: Decimal
  /** What the sponsor takes a year. */
  etfFeeRate: Decimal
}

/** The first day: what is bought, sold, posted and left. */
export type LinearCarryEntry = {
  /** Dollars for a coin of the long leg, its costs included [USD per coin]. */
  longPrice: Decimal
  /** Price of the fund above the coin behind it, and of coin 1 [ratio]. */
  premiumFactor: Decimal
  /** The same as a rate: 0 for coin. */
  premiumRate: Decimal
  /** The future's price after slippage [USD per coin]. */
  soldPrice: Decimal
  /** What the capital would carry without whole contracts [coin]. */
  targetCoin: Decimal
  /** Contracts of each size, in the order of the sizes. */
  counts: Decimal[]
  /** [coin] */
  soldCoin: Decimal
  /** Rest of the target, less than the smallest contract [coin]. */
  remainderCoin: Decimal
  /** Whole; null where coin is held. */
  shares: Decimal | null
  /** [coin] */
  longCoin: Decimal
  /** Sold without anything behind it [coin]. */
  openCoin: Decimal
  /** Paid for the long leg, costs included [USD]. */
  longUsd: Decimal
  /** Part of it that is borrowed [USD]. */
  loanUsd: Decimal
  marginUsd: Decimal
  entryFeeUsd: Decimal
  /** What is left of the capital [USD]. */
  cashUsd: Decimal
  /** Long leg and margin, whoever pays for them [USD]. */
  tiedUpUsd: Decimal
  /** Part of the coin that is still there at the end: the sponsor takes the rest. */
  keptRate: Decimal
}

/** The end, at a settlement price: signed lines that add up to the profit. */
export type LinearCarryEnd = {
  /** Long leg sold, costs taken off [USD]. */
  longEndUsd: Decimal
  futuresPnlUsd: Decimal
  interestUsd: Decimal
  loanCostUsd: Decimal
  /** The same as a line of the profit: negative where the loan costs [USD]. */
  loanLineUsd: Decimal
  endUsd: Decimal
  profitUsd: Decimal
  /** Simple, a year, on the capital. */
  equityYield: Decimal
  /** Before the loan's interest, simple, a year, on long leg and margin; null where there is none. */
  capitalYield: Decimal | null
  /** After all costs, simple, a year, on the long leg; null where there is none. */
  notionalYield: Decimal | null
  // Where the profit comes from [USD].
  basisUsd: Decimal
  openPnlUsd: Decimal
  spotCostsUsd: Decimal
  linearCostsUsd: Decimal
  exitCostsUsd: Decimal
  sponsorFeeUsd: Decimal
  unexplainedUsd: Decimal
}
