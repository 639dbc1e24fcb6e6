import { followVenue } from './followVenue'
import type { Venue } from './venues'

/** What opening a dated future asks for, first tier [% of its value]. */
const rates: Readonly<Record<Venue, string>> = {
  textbook: '1',
  // 25 times, as of 2026-08-05.
  deribit: '4',
  // A placeholder of its list of contracts: the brackets need an account.
  binance: '5',
  // Not confirmed for 2026.
  bybit: '1',
  // 20 times for dated futures, as of 2024.
  okx: '5',
  kraken: '2',
  bitmex: '1',
}

/** The initial margin of the desk's venue. */
export const followInitialMargin = followVenue((venue) => rates[venue])
