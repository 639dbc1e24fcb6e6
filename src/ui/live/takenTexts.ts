import type { LiveQuote } from '../../calculators/sources'
import type { Draft } from '../../form'
import { deskFields } from '../../desk/deskFields'
import { venueIds } from '../../desk/venues'

/**
 * What selling a future at its bid types into the desk: its price, its index as the spot, its expiry and the moment at which
 * the quote came. Null where it has no bid, no expiry or no index, for half of a trade is none.
 */
export function takenTexts({ venue, symbol, bid, index, expiry, receivedTime }: LiveQuote): Draft | null {
  if (bid === null || index === null || expiry === null) return null
  const known = venueIds.find((id) => id === venue)
  return {
    symbol,
    futuresPrice: deskFields.futuresPrice.write(bid),
    spotPrice: deskFields.spotPrice.write(index),
    expiry,
    valuation: receivedTime,
    ...(known === undefined ? {} : { venue: known }),
  }
}
