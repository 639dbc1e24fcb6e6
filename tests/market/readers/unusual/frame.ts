import type { MarketVenue } from '../../../../src/market/readers'
import type { PlainMessage } from '../venueTexts'

/** A message that no recording has, and what is read of it: each list that is not named is empty. */
export type UnusualFrame = {
  title: string
  payload: unknown
  says: Partial<PlainMessage>
}
export type UnusualFrames = { venue: MarketVenue; frames: readonly UnusualFrame[] }

/** A moment that every venue's messages here are of, in milliseconds and as it is read. */
export const ms = 1790000000000
export const sourceTime = '2026-09-21T14:13:20.000Z'

export const refused = (found: string) => ({ problems: [{ reason: 'refused-by-venue', found }] })
export const badField = (found: string) => ({ problems: [{ reason: 'bad-field', found }] })
