import { followVenue } from './follow/venue'
import type { Venue } from './venues'

/** Minutes over which each venue averages its index before expiry, as published; the textbook's are those of the essay of 2021. */
const minutes: Readonly<Record<Venue, string>> = {
  textbook: '120',
  deribit: '30',
  // One hour before 2024-11-11.
  binance: '30',
  bybit: '30',
  // One hour before 2026-03-18.
  okx: '30',
  // The CME CF Bitcoin Reference Rate, from 15:00 to 16:00 London time.
  kraken: '60',
  bitmex: '30',
}

/** The window of the desk's venue. */
export const followWindow = followVenue((venue) => minutes[venue])
