import type { Decimal } from '../../core'
import type { Instrument, MarketVenue } from '../readers'

/** A connection of a venue: where it is, what is sent, and how it is kept open. */
export type Stream = {
  socket: string
  /** Sent when the socket opens. */
  greeting: (coin: string) => readonly string[]
  /** Sent once the contracts are known, and after every reconnection. */
  subscription: (instruments: readonly Instrument[]) => readonly string[]
  /** Sent again and again where the venue closes a silent connection. */
  ping: { text: string; everyMs: number } | null
  /** The answer that a message asks for; null for all others. */
  answer: (text: string) => string | null
}

/** What is particular to a venue, or to one of its markets. Thin on purpose. */
export type Adapter = Stream & {
  venue: MarketVenue
  /** The one kind of contract that is watched, where a venue keeps the two apart: its lists may hold both. */
  payoff: Instrument['payoff'] | 'both'
  /** Where the contracts are listed over REST; null where the socket lists them. */
  list: (coin: string) => string | null
  /**
   * The key under which a list of some megabytes has its rows, which are read a few at a time; null where lists are
   * short.
   */
  longList: string | null
  /** Further connections where the venue splits its streams: they stand and fall together. */
  beside: readonly Stream[]
  /** Where the perpetuals are listed that pay at unusual intervals, and what all others pay at; null where every list says it. */
  fundingTerms: { address: string; otherwiseHours: Decimal } | null
}

/** Most venues have one market behind one connection, and list its contracts there. */
export const oneMarket = { payoff: 'both', list: () => null, longList: null, beside: [], fundingTerms: null } as const

export const noAnswer = (): null => null

/** As many names as one message may hold: venues refuse longer ones. */
export function inParts<T>(names: readonly T[], most: number): T[][] {
  const parts: T[][] = []
  for (let start = 0; start < names.length; start += most) parts.push(names.slice(start, start + most))
  return parts
}
