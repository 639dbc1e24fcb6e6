import type { Draft } from '../form'

/** Contract terms and taker fees of coin-margined BTC futures, as a venue publishes them. */
export type VenueTerms = {
  /** The day on which the terms were looked up. */
  asOf: string
  /** What choosing the venue types into the desk bar; every text stays editable. */
  terms: Draft
  /** Facts that no vendor page of that day confirmed, by field. */
  unconfirmed?: readonly string[]
}
