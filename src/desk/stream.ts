import type { Decimal } from '../core'
import { followedFunding, fundingTexts } from './follow/funding'
import { quotedMinute } from './quotedMinute'
import { followedFields, fundingKey, streamKey } from './streamKey'
import type { StreamQuote } from './streamQuote'
import { rowsOfText, textOfRows, type Draft } from '../form'

/** Texts that were taken from a quote, which the desk goes on following from then on. */
export const followingTexts = (taken: Draft, { venue, symbol }: StreamQuote): Draft => ({
  ...taken,
  [streamKey]: textOfRows(followedFields.map((field) => [field, venue, symbol, taken[field] ?? ''])),
})

/** What a coin costs in dollars where a spot market is on; null elsewhere. */
export const spotAsk = (quotes: readonly StreamQuote[], coin: string): Decimal | null =>
  quotes.find((quote) => quote.kind === 'spot' && quote.coin === coin && quote.ask !== null && !quote.isStale)?.ask ??
  null

/**
 * What a field of the desk follows, and says now: the quote, null where its venue is off; the text, null where the quote has
 * no such figure. Null where it follows nothing: whatever is typed over it, or filled in, ends the following.
 */
export function streamOf<Quote extends StreamQuote>(
  desk: Draft,
  { field, quotes }: { field: string; quotes: readonly Quote[] },
): { venue: string; symbol: string; quote: Quote | null; text: string | null } | null {
  const row = rowsOfText(desk[streamKey] ?? '').find(([name]) => name === field)
  const [, venue = '', symbol = '', typed] = row ?? []
  if (row === undefined || desk[field] !== typed) return null
  const quote = quotes.find((one) => one.venue === venue && one.symbol === symbol) ?? null
  if (quote === null) return { venue, symbol, quote, text: null }
  const price = field === 'futuresPrice' ? quote.bid : (spotAsk(quotes, quote.coin) ?? quote.index)
  return {
    venue,
    symbol,
    quote,
    text: field === 'valuation' ? quotedMinute(quote.receivedTime) : (price?.toFixed() ?? null),
  }
}

/**
 * A desk with what it follows now, prices and funding; the same one where nothing is followed. A panel's fields follow
 * the desk in their turn, so that they need not know about any stream.
 */
export function overStream(desk: Draft, quotes: readonly StreamQuote[]): Draft {
  const follows = [streamKey, fundingKey].some((key) => (desk[key] ?? '') !== '')
  if (!follows || quotes.length === 0) return desk
  const now = followedFields.flatMap((field) => {
    const text = streamOf(desk, { field, quotes })?.text ?? null
    return text === null ? [] : [[field, text] as const]
  })
  const perpetual = followedFunding(desk, quotes)?.quote ?? null
  const funding = perpetual === null ? null : fundingTexts(perpetual)
  return now.length === 0 && funding === null ? desk : { ...desk, ...Object.fromEntries(now), ...funding }
}

/** The same, as the identical object until a typed text or a quote changes: comparing finds no change. */
export function lastOverStream(): typeof overStream {
  let last: { typed: Draft; quotes: readonly StreamQuote[]; desk: Draft } | null = null
  return (typed, quotes) => {
    if (last?.typed !== typed || last.quotes !== quotes) last = { typed, quotes, desk: overStream(typed, quotes) }
    return last.desk
  }
}
