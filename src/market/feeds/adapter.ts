import type { Instrument } from '../readers'
import type { FeedVenue } from './hosts'

/** What is particular to a venue: where it is, what is sent, and how the connection is kept open. Thin on purpose. */
export type Adapter = {
  venue: FeedVenue
  socket: string
  /** Where the contracts are listed over REST; null where the socket lists them. */
  list: string | null
  /** Sent when the socket opens. */
  greeting: (coin: string) => readonly string[]
  /** Sent once the contracts are known, and after every reconnection. */
  subscription: (instruments: readonly Instrument[]) => readonly string[]
  /** Sent again and again where the venue closes a silent connection. */
  ping: { text: string; everyMs: number } | null
  /** The answer that a message asks for; null for all others. */
  answer: (text: string) => string | null
}

export const noAnswer = (): null => null

/** As many names as one message may hold: venues refuse longer ones. */
export function inParts<T>(names: readonly T[], most: number): T[][] {
  const parts: T[][] = []
  for (let start = 0; start < names.length; start += most) parts.push(names.slice(start, start + most))
  return parts
}
