import { textOfRows } from '../form'
import { followVenue } from './followVenue'
import type { Venue } from './venues'

/**
 * Dated BTC futures of Kraken as its list of instruments stated them on 2021-07-22: contracts of a dollar from which on the
 * rate holds, and the rate in percent. The first tier is confirmed for 2026, the others are to be checked.
 */
const kraken = [
  ['0', '1'],
  ['500,000', '2'],
  ['1,000,000', '3'],
  ['3,000,000', '5'],
  ['6,000,000', '7.5'],
  ['9,000,000', '12.5'],
  ['15,000,000', '15'],
  ['30,000,000', '20'],
] as const

/** The other venues publish their tiers behind a login, or in no page at hand: one rate, that of the desk. */
const tiers: Readonly<Partial<Record<Venue, readonly (readonly string[])[]>>> = { kraken }

/** The tiers of the desk's venue as rows of a table; none where only one rate is known. */
export const followTiers = followVenue((venue) => textOfRows(tiers[venue] ?? []))
