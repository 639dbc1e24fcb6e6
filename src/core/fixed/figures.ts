import type { Contract } from '../contract/contract'
import type { Costs } from '../contract/costs'
import type { AnnualisedYields } from '../curve/annualisedYields'
import type { Decimal } from '../number/decimal'
import type { FixedBondAttribution } from './attribution'
import type { FixedBondBreakEvens } from './breakEvens'
import type { FixedBondPurchase } from './purchase'

export type FixedBondArguments = {
  /** Dollars put in, more than 0 [USD]. */
  capitalUsd: Decimal
  /** Quoted [USD per coin]. */
  spotPrice: Decimal
  /** Quoted [USD per coin]. */
  futuresPrice: Decimal
  /** Days until the future expires, more than 0; may be fractional. */
  daysToExpiry: Decimal
  /** Inverse. */
  contract: Contract
  /** Simple annual rate that the capital would earn or cost elsewhere; 0 by default. */
  costOfCapital?: Decimal
  costs?: Costs
}

/** One return as a yearly rate in every convention in use. */
export type BondYields = AnnualisedYields & {
  /** Simple, over a year of 360 days. */
  act360: Decimal
}

/** The purchase on the first day, and all that follows from it. */
export type FixedBond = FixedBondPurchase & {
  /** Paid for a dollar of face: a zero-coupon bond's price; null where less than a lot was sold. */
  priceOfFace: Decimal | null
  /** What the capital has become at expiry, all costs paid [USD]. */
  finalUsd: Decimal
  /** [USD per coin] */
  basis: Decimal
  /** Over the whole term, not annualised. */
  basisRate: Decimal
  /** From the quotes, without any cost. */
  grossYields: BondYields
  /** From finalUsd over the capital. */
  netYields: BondYields
  /** grossYields.simple. */
  grossAnnualisedYield: Decimal
  /** Net, over the whole term. */
  returnRate: Decimal
  /** Net: netYields.simple. */
  annualisedYield: Decimal
  /** Net, over the cost of capital. */
  excessYield: Decimal
  /** What the bond earns over the cost of its capital [USD]. */
  carryUsd: Decimal
  /** Change of the value today when the annual basis widens by 0.0001: negative [USD]. */
  dv01Usd: Decimal
  attribution: FixedBondAttribution
  /** All costs together, positive [USD]. */
  costsUsd: Decimal
  /** Where it would pay just the cost of capital. */
  breakEven: FixedBondBreakEvens
}
