import { followVenue } from './follow/venue'
import type { Venue } from './venues'

/** What opening a dated future asks for, first tier [% of its value]. */
const rates: Readonly<Record<Venue, string>> = {
  textbook: '1',
  // 25 times, as of 2026-08-05.
  deribit: '4',
  // 50 times for quarterly futures, as announced on 2021-04-05.
  binance: '2',
  // As recorded on 2026-09-26.
  bybit: '1',
  // 20 times for dated futures, as of 2024.
  okx: '5',
  kraken: '2',
  bitmex: '1',
}

/** The initial margin of the desk's venue. */
export const followInitialMargin = followVenue((venue) => rates[venue])
