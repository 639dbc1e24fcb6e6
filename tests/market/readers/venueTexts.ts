import { readVenueMessage, type MarketVenue } from '../../../src/market/readers'

/** A message as plain JSON: figures as text, what is absent left out. */
export type PlainMessage = Record<'instruments' | 'quotes' | 'fundings' | 'books' | 'problems', unknown[]>

export const nothingRead: PlainMessage = { instruments: [], quotes: [], fundings: [], books: [], problems: [] }

/** What is read of a text, or of a payload written out as JSON. */
export function plainMessage(venue: MarketVenue, payload: unknown): PlainMessage {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload)
  // JSON.parse gives any; a message written out has the fields of a message.
  return JSON.parse(JSON.stringify(readVenueMessage({ venue, text }))) as PlainMessage
}
