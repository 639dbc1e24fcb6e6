import type { Decimal } from '../core'

/** What a stream says of an instrument, as far as the desk follows it. */
export type StreamQuote = {
  venue: string
  symbol: string
  kind: string
  coin: string
  bid: Decimal | null
  ask: Decimal | null
  index: Decimal | null
  /** A fraction for each interval. */
  fundingRate: Decimal | null
  fundingHours: Decimal | null
  receivedTime: string
  isStale: boolean
}
