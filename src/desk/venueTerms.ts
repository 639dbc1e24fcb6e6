import type { Draft } from '../form'

/** The legs whose fee depends on whether the order rests in the book or takes from it. */
export const legFees = ['spotFeeRate', 'futuresFeeRate', 'exitSpotFeeRate'] as const
export type LegFee = (typeof legFees)[number]
export type OrderKind = 'maker' | 'taker'
/** What an order pays, as it is typed [%], and the day on which that was looked up. */
export type OrderFees = Readonly<Record<OrderKind, string>> & { asOf: string; unconfirmed?: true }

/** Contract terms and taker fees of coin-margined BTC futures, as a venue publishes them. */
export type VenueTerms = {
  /** What choosing the venue types into the desk bar; every text stays editable. */
  terms: Draft
  /** The day on which each of the terms was looked up, or from which it holds, by field; the others have that of `asOf`. */
  dates?: Readonly<Record<string, string>>
  asOf: string
  /** Facts that no vendor page of that day confirmed, by field. */
  unconfirmed?: readonly string[]
  /** Fees of the base tier, where a maker pays another one; `spot`: at the venue's own spot market. */
  orders?: { futures?: OrderFees; spot?: OrderFees }
}
