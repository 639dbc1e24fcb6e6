import type { Contract, Decimal } from '../../core'
import type { LiveQuote } from '../sources'

/** A contract that may be sold against coin, as typed or as its venue quotes it now. */
export type Offer = {
  /** By which venues are told apart, and by which it is shown. */
  venue: string
  venueName: string
  name: string
  contract: Contract
  /** In which margin and profit are paid: the coin of an inverse contract. */
  marginCurrency: string
  /** At which the coin is bought [USD per coin]. */
  spotPrice: Decimal
  bid: Decimal | null
  ask: Decimal | null
  mark: Decimal | null
  /** ISO instant; null for a perpetual. */
  expiry: string | null
  /** Null for a perpetual. */
  daysToExpiry: Decimal | null
  /** Running, a fraction for each interval; null where none is known. */
  fundingRate: Decimal | null
  fundingHours: Decimal | null
  /** The quote that it was made of; null for a typed row. */
  quote: LiveQuote | null
}

export type Offers = {
  isLive: boolean
  offers: Offer[]
  /** Whether quotes were left out, for nothing has come from their venue for a while. */
  hasStale: boolean
  /** Whether typed rows had expired by the desk's day, and were left out. */
  hasExpired: boolean
}
