import { binance } from './terms/binance'
import { bitmex } from './terms/bitmex'
import { bybit } from './terms/bybit'
import { deribit } from './terms/deribit'
import { kraken } from './terms/kraken'
import { okx } from './terms/okx'
import { textbook } from './terms/textbook'
import type { Venue } from './venues'
import type { VenueTerms } from './venueTerms'

const facts: Readonly<Record<Venue, VenueTerms>> = { textbook, deribit, binance, bybit, okx, kraken, bitmex }

/** What is published of a venue; fetched when one is chosen, or when the desk's details are opened. */
export const venueFacts = (venue: Venue): VenueTerms => facts[venue]
