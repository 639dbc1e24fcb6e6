import type { Contract } from '../contract/contract'
import type { Costs } from '../contract/costs'
import type { Decimal } from '../number/decimal'
import type { RollCosts } from './costs'

/** In the order that decides a tie. */
export const rollAlternativeKinds = ['hold', 'close', 'roll', 'float'] as const
export type RollAlternativeKind = (typeof rollAlternativeKinds)[number]

/** Each a fraction in (-1, 1), 0 by default. */
export type RollFees = Pick<Costs, 'settlementFeeRate' | 'exitSpotFeeRate' | 'exitSlippageRate'> & RollCosts

export type RollAlternativesArguments = {
  /** The hedged bond: short in the near future, with coin of that value and a residual of any sign [coin]. */
  position: { contracts: Decimal; residualCoin: Decimal }
  /** Inverse; of every future and of the perpetual. */
  contract: Contract
  /** Now [USD per coin]. */
  spotPrice: Decimal
  /** Now [USD per coin]. */
  nearPrice: Decimal
  /** More than 0; may be fractional. */
  daysToNear: Decimal
  /** Futures to roll into, in any order. */
  fars: readonly {
    /** Now [USD per coin]. */
    price: Decimal
    /** More than daysToNear. */
    daysToExpiry: Decimal
  }[]
  /** Simple annual rate that idle dollars earn; 0 by default. */
  costOfCapital?: Decimal
  /** Day to which all are computed; the last expiry by default, and not before it. */
  horizonDays?: Decimal
  /** Days from the last expiry to the horizon where no horizonDays are given, at least 0; 0 by default. */
  waitDays?: Decimal
  fees?: RollFees
  /** A perpetual to switch to. */
  floating?: {
    /** Expected at every funding event; more than -1. */
    rate: Decimal
    /** From one event to the next, more than 0 [hours]. */
    intervalHours: Decimal
    /** Now; spotPrice by default [USD per coin]. */
    perpetualPrice?: Decimal
    /** Share of the value of the sale now and of the purchase at the horizon; 0 by default. */
    feeRate?: Decimal
    /** Share by which it is sold below its quote now and bought above it at the horizon; 0 by default. */
    slippageRate?: Decimal
  }
}

/** The value of one argument at which the alternative ties with the best other one; null where there is none. */
export type RollBreakEven = {
  /** fars[far].price, lots aside; of a roll [USD per coin]. */
  farPrice: Decimal | null
  /** fees.nearFeeRate, fees.farFeeRate and floating.feeRate alike, lots aside, the tie nearest to the first; of a roll. */
  feeRate: Decimal | null
  /** costOfCapital, the tie nearest to the one given. */
  costOfCapital: Decimal | null
  /** floating.rate; of 'float'. */
  fundingRate: Decimal | null
}

export type RollAlternative = {
  kind: RollAlternativeKind
  /** Index in fars; null for the other kinds. */
  far: number | null
  /** New position; 0 once everything is sold. */
  contracts: Decimal
  /** Beside the new position [coin]. */
  residualCoin: Decimal
  /** In hand when the position ends, before any interest on it [USD]. */
  cashUsd: Decimal
  /** On which the dollars are in hand. */
  cashDay: Decimal
  /** At the horizon [USD]. */
  endUsd: Decimal
  netReturnRate: Decimal
  /** Simple over the horizon, Act/365. */
  netAnnualisedYield: Decimal
  /** Over the cost of capital. */
  excessYield: Decimal
  /** 1 for the most dollars at the horizon. */
  rank: number
  breakEven: RollBreakEven
}

export type RollAlternatives = {
  /** What closing now would give: where all alternatives start [USD]. */
  startUsd: Decimal
  horizonDays: Decimal
  /** hold, close, each roll, float. */
  alternatives: RollAlternative[]
}
