import type { Decimal } from '../../core'
import type { FundingRate, Instrument, VenueMessage, VenueQuote } from '../readers'

/** What is known of an instrument at a moment, with where it is from and how old it is. */
export type BoardQuote = Instrument & {
  /** The venue's own time of the newest of its messages; null where it states none. */
  sourceTime: string | null
  /** When the newest of its messages came, by the local clock. */
  receivedTime: string
  /** Nothing has come for longer than prices stay good. */
  isStale: boolean
  bid: Decimal | null
  ask: Decimal | null
  last: Decimal | null
  mark: Decimal | null
  index: Decimal | null
  openInterest: Decimal | null
  fundingRate: Decimal | null
  fundingHours: Decimal | null
  nextFunding: string | null
  /** The venue's own forecast of the rate after that, or what accrues at this moment; null where it sends neither. */
  fundingForecast: Decimal | null
  fundingCap: Decimal | null
  fundingFloor: Decimal | null
}

const priceNames = ['bid', 'ask', 'last', 'mark', 'index', 'openInterest'] as const
type PriceName = (typeof priceNames)[number]

type Entry = {
  instrument: Instrument
  prices: Partial<Record<PriceName, { value: Decimal | null; time: string | null }>>
  funding: Omit<FundingRate, 'venue' | 'symbol' | 'sourceTime'> & { sourceTime: string | null }
  sourceTime: string | null
  receivedMs: number | null
}

/** Prices this old are no longer shown as if they held. */
export const staleAfterMs = 15_000

/** The last that every venue said, message after message put together. */
export function marketBoard() {
  const entries = new Map<string, Entry>()
  const keyOf = (venue: string, symbol: string) => `${venue} ${symbol}`
  return {
    take: (message: VenueMessage, receivedMs: number) => {
      for (const instrument of message.instruments) {
        const key = keyOf(instrument.venue, instrument.symbol)
        const { fundingIntervalHours } = instrument
        const interval = fundingIntervalHours === undefined ? {} : { intervalHours: fundingIntervalHours }
        const funding = { ...interval, sourceTime: null }
        const known = entries.get(key)
        if (known === undefined)
          entries.set(key, { instrument, prices: {}, funding, sourceTime: null, receivedMs: null })
        else known.instrument = instrument
      }
      for (const quote of message.quotes) {
        const entry = entries.get(keyOf(quote.venue, quote.symbol))
        if (entry !== undefined) takeQuote(entry, quote, receivedMs)
        else if (quote.index !== undefined) takeIndex({ ...quote, index: quote.index }, receivedMs)
      }
      for (const funding of message.fundings) {
        const entry = entries.get(keyOf(funding.venue, funding.symbol))
        if (entry !== undefined) takeFunding(entry, funding)
      }
    },
    /** A market that is turned off leaves nothing behind. */
    forget: (isForgotten: (instrument: Instrument) => boolean) => {
      for (const [key, { instrument }] of entries) if (isForgotten(instrument)) entries.delete(key)
    },
    /** What has been quoted and has not expired. */
    read: (nowMs: number): BoardQuote[] => {
      const now = new Date(nowMs).toISOString()
      return [...entries.values()].flatMap((entry) => {
        const { instrument, receivedMs } = entry
        if (receivedMs === null || (instrument.expiry !== null && instrument.expiry <= now)) return []
        return [boardQuote(entry, { receivedMs, nowMs })]
      })
    },
  }

  /**
   * An index is quoted under its own name, with which the names of its contracts begin: BTC-USD of BTC-USD-261225. What else
   * stands beside it is of another contract, such as the mark of BTCUSDT beside BTCUSDT_261225.
   */
  function takeIndex(
    { venue, symbol, sourceTime, index }: VenueQuote & Required<Pick<VenueQuote, 'index'>>,
    receivedMs: number,
  ) {
    for (const entry of entries.values())
      if (entry.instrument.venue === venue && /^[-_]/.test(afterPrefix(entry.instrument.symbol, symbol)))
        takeQuote(entry, { venue, symbol, sourceTime, index }, receivedMs)
  }
}

const afterPrefix = (text: string, prefix: string) => (text.startsWith(prefix) ? text.slice(prefix.length) : '')

const isOlder = (time: string | null, known: string | null): boolean => time !== null && known !== null && time < known

/** A message that is older than what is known of a price changes it no more: streams may overtake one another. */
function takeQuote(entry: Entry, quote: VenueQuote, receivedMs: number): void {
  const time = quote.sourceTime
  for (const name of priceNames) {
    const value = quote[name]
    const known = entry.prices[name]?.time ?? null
    if (value === undefined || isOlder(time, known)) continue
    entry.prices[name] = { value, time }
  }
  entry.receivedMs = receivedMs
  if (time !== null && (entry.sourceTime === null || time > entry.sourceTime)) entry.sourceTime = time
}

/** An older message changes the funding no more than it does a price. */
function takeFunding(entry: Entry, funding: FundingRate): void {
  const known = entry.funding.sourceTime
  if (isOlder(funding.sourceTime, known)) return
  const { venue: _venue, symbol: _symbol, ...figures } = funding
  entry.funding = { ...entry.funding, ...figures, sourceTime: funding.sourceTime ?? known }
}

/**
 * The best prices of both sides. Nobody sells below what another bids: where they cross, the older side has gone; of one moment,
 * neither says what could be traded.
 */
function uncrossed({ bid, ask }: Entry['prices']): Pick<BoardQuote, 'bid' | 'ask'> {
  const sides = { bid: bid?.value ?? null, ask: ask?.value ?? null }
  if (sides.bid === null || sides.ask === null || sides.bid.lessThanOrEqualTo(sides.ask)) return sides
  const [bidTime, askTime] = [bid?.time ?? null, ask?.time ?? null]
  return { bid: isOlder(askTime, bidTime) ? sides.bid : null, ask: isOlder(bidTime, askTime) ? sides.ask : null }
}

function boardQuote(
  { instrument, prices, funding, sourceTime }: Entry,
  { receivedMs, nowMs }: { receivedMs: number; nowMs: number },
): BoardQuote {
  const price = (name: PriceName) => prices[name]?.value ?? null
  return {
    ...instrument,
    sourceTime,
    receivedTime: new Date(receivedMs).toISOString(),
    isStale: nowMs - receivedMs > staleAfterMs,
    ...uncrossed(prices),
    last: price('last'),
    mark: price('mark'),
    index: price('index'),
    openInterest: price('openInterest'),
    fundingRate: funding.rate ?? null,
    fundingHours: funding.intervalHours ?? null,
    nextFunding: funding.nextTime ?? null,
    fundingForecast: funding.predicted ?? funding.current ?? null,
    fundingCap: funding.cap ?? null,
    fundingFloor: funding.floor ?? null,
  }
}
