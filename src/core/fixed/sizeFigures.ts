import type { Contract } from '../contract/contract'
import type { Costs } from '../contract/costs'
import type { BookLevel } from '../contract/walkedBook'
import type { Decimal } from '../number/decimal'
import type { SpotLevel } from '../contract/walkedAsks'
import type { WalkedSize } from './sizeSegments'

export type FixedBondSizesArguments = {
  /** The asks for the coin, in any order. */
  spotAsks: readonly SpotLevel[]
  /** The bids for the future, in any order. */
  futureBids: readonly BookLevel[]
  daysToExpiry: Decimal
  /** Inverse. */
  contract: Contract
  /** Simple annual rate; 0 by default. */
  costOfCapital?: Decimal
  /** Slippage on the way in is what the books say: only that of the exit counts. */
  costs?: Omit<Costs, 'spotSlippageRate' | 'futuresSlippageRate'>
}

/** A bond of one size, lots aside. */
export type SizedBond = WalkedSize & {
  capitalUsd: Decimal
  /** Dollars paid for a coin, the top of the asks at 0 USD. */
  averageSpotPrice: Decimal
  /** Dollars sold for a coin, the top of the bids at 0 USD. */
  averageFuturesPrice: Decimal
  /** How far the averages are from the tops of the books; never negative. */
  spotSlippageRate: Decimal
  futuresSlippageRate: Decimal
  /** Average future over average spot, before fees; simple, Act/365. */
  grossYield: Decimal
  /** After every cost; simple, Act/365. */
  netYield: Decimal
  excessYield: Decimal
  /** Earned over the cost of capital until expiry [USD]. */
  carryUsd: Decimal
}

export type FixedBondSizes = {
  /** Capital with which the first of the books runs out [USD]. */
  depthUsd: Decimal
  /** Net yield of the very first dollar: the tops of both books. */
  topYield: Decimal
  /** The size that earns the most dollars over the cost of capital; null where no size earns any. */
  most: SizedBond | null
  /** The largest size, beyond which the bond pays less than its capital costs; null where none does, or the books end first. */
  tie: SizedBond | null
  /** The bond of a capital; null beyond the depth. */
  at: (capitalUsd: Decimal) => SizedBond | null
}
