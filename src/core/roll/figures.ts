import type { Contract, Side } from '../contract/contract'
import type { Decimal } from '../number/decimal'
import type { RollAttribution } from './attribution'
import type { RollCosts } from './costs'
import type { RollTrade } from './trade'
import type { RollYield } from './yield'

export type RollArguments = RollCosts & {
  /** Held in the near future, whole and at least 0. */
  contracts: Decimal
  /** Price of the future that is closed [USD per coin]. */
  nearPrice: Decimal
  /** Price of the future that is opened [USD per coin]. */
  farPrice: Decimal
  /** Days between the two expiries, more than 0; may be fractional. */
  days: Decimal
  /** Inverse; of both futures. */
  contract: Contract
  /** Side of the position that is rolled; 'short' by default, which is the holder of the bond. */
  side?: Side
  /** Unhedged beside the position, any sign; 0 by default [coin]. */
  residualCoin?: Decimal
  /** Simple annual rate that dollars earn or cost elsewhere; 0 by default. */
  costOfCapital?: Decimal
}

/** What both sides of a roll have in common. */
export type RollFigures = RollTrade &
  RollYield & {
    /** Closed in the near future. */
    nearContracts: Decimal
    /** From the quotes, without any cost: annualised.simple. A short earns it, a long pays it. */
    annualisedYield: Decimal
    /** Over the days between the expiries, costs and lots included; earned by a short, paid by a long; null without equity. */
    netReturnRate: Decimal | null
    /** The same as a simple yearly rate; null without equity. */
    netAnnualisedYield: Decimal | null
    /** By which the roll is better than the cost of capital; null without equity. */
    excessYield: Decimal | null
    /** Whether something is opened and the excess is strictly above 0. */
    shouldRoll: boolean
    /** Quoted far price at which the roll is worth the cost of capital, lots aside; null where no price is [USD per coin]. */
    breakEvenFarPrice: Decimal | null
    /** The fee on both legs at which it is, lots aside; null where none in (-1, 1) is. */
    breakEvenFeeRate: Decimal | null
    /** The cost of capital at which it is: netAnnualisedYield. */
    breakEvenCostOfCapital: Decimal | null
    attribution: RollAttribution
  }

/** The holder of a bond buys the near future back and sells the far one. */
export type ShortRoll = RollFigures & {
  side: 'short'
  /** [contracts] */
  buyNear: Decimal
  /** [contracts] */
  sellFar: Decimal
}

/** The mirror image: the near future is sold and the far one bought. */
export type LongRoll = RollFigures & {
  side: 'long'
  /** [contracts] */
  sellNear: Decimal
  /** [contracts] */
  buyFar: Decimal
}

export type Roll = ShortRoll | LongRoll
