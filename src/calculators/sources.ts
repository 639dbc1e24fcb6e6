import type { Decimal } from '../core'
import type { FundingSummary } from '../kernels/fundingSummary'

/** What came from outside, as it was when the draft was answered: immutable, so that the same draft has the same answer. */
export type Sources = {
  /** Imported series by their names, which fields hold as text; one that is missing has no entry. */
  series: Readonly<Record<string, SeriesView>>
  quotes: QuoteSnapshot
  /** The order books of both legs, where two venues show them and both are in step. */
  books: LiveBooks | null
  /** What the basis of futures was, minute by minute while their venues were on. */
  past: readonly BasisPast[]
}

/** The annual basis of a future through time, as text: simple, Act/365, a fraction. */
export type BasisPast = {
  venue: string
  symbol: string
  coin: string
  expiry: string
  points: readonly (readonly [time: string, rate: string])[]
}
export type SourceName = keyof Sources

/** A series by columns, each as long as `times` (milliseconds since 1970, increasing). */
export type SeriesView = {
  times: Float64Array
  columns: Readonly<Record<string, Float64Array>>
  /** The futures of a strip by their places in its column `symbol`. */
  symbols?: readonly string[]
  /** A funding history already summarised, so that nobody has to wait for it. */
  summary?: FundingSummary
}

/** The last quotes of the venues that are on. */
export type QuoteSnapshot = readonly LiveQuote[]

/** What is known of an instrument at a moment; null is what its venue does not say, or says does not exist. */
export type LiveQuote = {
  venue: string
  symbol: string
  kind: 'perpetual' | 'future' | 'spot'
  payoff: 'inverse' | 'linear'
  coin: string
  quoteCurrency: string
  /** In which margin, profit and loss are paid. */
  marginCurrency: string
  /** Size of one contract [quote currency when inverse, coin when linear and spot]. */
  multiplier: Decimal
  /** Smallest step of a size [contracts]. */
  lotSize: Decimal
  /** ISO instant in UTC; null for perpetuals and spot. */
  expiry: string | null
  /** The venue's own time; null where it states none. */
  sourceTime: string | null
  /** When it arrived, by the local clock. */
  receivedTime: string
  /** The market now, a recorded stream that is played again, or a file. */
  origin: 'live' | 'replay' | 'file'
  /** Nothing has come for longer than prices stay good. */
  isStale: boolean
  bid: Decimal | null
  ask: Decimal | null
  mark: Decimal | null
  index: Decimal | null
  /** In the unit of the venue's book. */
  openInterest: Decimal | null
  /** A fraction for each interval. */
  fundingRate: Decimal | null
  fundingHours: Decimal | null
  /** When the running rate is paid: ISO instant in UTC. */
  nextFunding: string | null
  /** The venue's own forecast of the rate after that, or what accrues at this moment; null where it sends neither. */
  fundingForecast: Decimal | null
  /** The most and the least that an interval may pay, where the venue says so. */
  fundingCap: Decimal | null
  fundingFloor: Decimal | null
}

/** The bids for a contract, as its venue shows them. */
export type FutureBids = {
  /** The contract whose bids these are. */
  sold: { venue: string; symbol: string }
  futureBids: readonly { price: Decimal; size: Decimal }[]
  /** In what the sizes are counted. */
  sizeUnit: 'usd' | 'contracts' | 'coin'
}

/** The two sides that a fixed-rate bond trades against, as their venues show them at a moment. */
export type LiveBooks = FutureBids & {
  spotAsks: readonly { price: Decimal; coin: Decimal }[]
  /** The bids for further contracts, for panels that compare several. */
  beside: readonly FutureBids[]
  /** When the oldest of them was last heard of: ISO instant in UTC, by the local clock. */
  receivedTime: string
}

/** Nothing imported, no venue on. */
export const noSources: Sources = { series: {}, quotes: [], books: null, past: [] }

/** The sources that a calculator reads, and nothing of the others: what it does not read changes no answer. */
export const sourcesRead = (sources: Sources, names: readonly SourceName[]): Sources =>
  names.reduce<Sources>((read, name) => ({ ...read, [name]: sources[name] }), noSources)

export const isSameSources = (one: Sources, other: Sources): boolean =>
  // The names of its own fields.
  (Object.keys(noSources) as SourceName[]).every((name) => one[name] === other[name])
