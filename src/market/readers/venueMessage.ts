import type { Decimal } from '../../core'

/** The venues whose messages are read; BitMEX has closed, and is read for history and examples. */
export const marketVenues = ['deribit', 'bybit', 'binance', 'okx', 'kraken', 'coinbase', 'bitmex'] as const
export type MarketVenue = (typeof marketVenues)[number]

/** A contract, or a pair of the spot market, as the venue lists it. */
export type Instrument = {
  venue: MarketVenue
  symbol: string
  payoff: 'inverse' | 'linear'
  kind: 'perpetual' | 'future' | 'spot'
  /** BTC, never XBT. */
  coin: string
  quoteCurrency: string
  /** In which margin, profit and loss are paid. */
  marginCurrency: string
  /** ISO instant in UTC; null for perpetuals and spot, also where the venue writes a far year. */
  expiry: string | null
  /** Size of one contract, the unit of `lotSize` [quote currency when inverse, coin when linear and spot]. */
  multiplier: Decimal
  /** Smallest step of a size [contracts]; a part of one where the venue trades parts. */
  lotSize: Decimal
  tickSize?: Decimal
  /** Hours between two fundings, where the list of contracts says so. */
  fundingIntervalHours?: Decimal
}

/** What a message says of an instrument's prices [quote currency per coin]. Absent: not said, unchanged. Null: there is none. */
export type VenueQuote = {
  venue: MarketVenue
  /** The instrument's; for an index, the name that the venue gives it. */
  symbol: string
  /** ISO instant in UTC at which the venue wrote it; null where it does not say. */
  sourceTime: string | null
  bid?: Decimal | null
  ask?: Decimal | null
  last?: Decimal | null
  mark?: Decimal | null
  index?: Decimal | null
  /** In the unit in which the venue states the sizes of the symbol's book. */
  openInterest?: Decimal | null
}

/** What a message says of a perpetual's funding. Absent: not said, unchanged. Null: there is none. */
export type FundingRate = {
  venue: MarketVenue
  symbol: string
  sourceTime: string | null
  /** A fraction of the position, for one interval. */
  rate?: Decimal | null
  /** For the interval after that of `rate`, where the venue forecasts one. */
  predicted?: Decimal | null
  /** What accrues at this very moment, on the interval of `rate`, where funding is paid continuously. */
  current?: Decimal | null
  /** The most and the least that one interval may pay. */
  cap?: Decimal | null
  floor?: Decimal | null
  intervalHours?: Decimal
  /** When `rate` is paid: ISO instant in UTC. */
  nextTime?: string | null
}

const sizeUnits = ['usd', 'contracts', 'coin'] as const
export type SizeUnit = (typeof sizeUnits)[number]

/** Price [quote currency per coin] and size [`sizeUnit`]; in a delta a size of 0 removes the level. */
export type Level = [price: Decimal, size: Decimal]

/** A whole book, or what has changed in one. */
export type BookUpdate = {
  venue: MarketVenue
  symbol: string
  kind: 'snapshot' | 'delta'
  bids: Level[]
  asks: Level[]
  sizeUnit: SizeUnit
  sourceTime?: string | null
  /** The book's number after this message. */
  sequence?: Decimal
  /** The number that the book must have before this message; null where any will do. */
  previousSequence?: Decimal | null
  /** The first of the changes that this message sums up, where it sums up several (Binance). */
  firstSequence?: Decimal
  /** The venue's sum over the book after this message. */
  checksum?: string
}

/** Why a text, or a part of it, was not read; the interface has words for each. */
const messageProblems = [
  'empty',
  'too-large',
  'broken-json',
  'wrong-shape',
  'bad-field',
  'refused-by-venue',
  'unknown-venue',
] as const
export type MessageProblem = {
  reason: (typeof messageProblems)[number]
  /** What was found, in no language: a field, an excerpt, the venue's own words. */
  found: string
}

export type VenueMessage = {
  instruments: Instrument[]
  quotes: VenueQuote[]
  fundings: FundingRate[]
  books: BookUpdate[]
  problems: MessageProblem[]
}

/** What one part of a message says. */
export type MessagePart = Partial<VenueMessage>

export const nothing: MessagePart = {}

export const problem = (reason: MessageProblem['reason'], found: string): MessagePart => ({
  problems: [{ reason, found }],
})

export function together(parts: readonly MessagePart[]): VenueMessage {
  return {
    instruments: parts.flatMap(({ instruments = [] }) => instruments),
    quotes: parts.flatMap(({ quotes = [] }) => quotes),
    fundings: parts.flatMap(({ fundings = [] }) => fundings),
    books: parts.flatMap(({ books = [] }) => books),
    problems: parts.flatMap(({ problems = [] }) => problems),
  }
}
