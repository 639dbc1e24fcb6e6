import type { Draft } from '../form'

/** Contract terms and taker fees of coin-margined BTC futures, as a venue publishes them. */
export type VenueTerms = {
  /** What choosing the venue types into the desk bar; every text stays editable. */
  terms: Draft
  /** The day on which each of the terms was looked up, or from which it holds, by field; the others have that of `asOf`. */
  dates?: Readonly<Record<string, string>>
  asOf: string
  /** Facts that no vendor page of that day confirmed, by field. */
  unconfirmed?: readonly string[]
}
