import type { LiveQuote, QuoteSnapshot } from '../../calculators/sources'
import type { LiveWords } from './words.en'

/**
 * How a quote that is followed stands: a replay and a file are not the market now. Null is a contract of `venue` that is not
 * among the quotes.
 */
export function standingOf(
  quote: Pick<LiveQuote, 'isStale' | 'origin'> | null,
  { venue, quotes, words }: { venue: string; quotes: QuoteSnapshot; words: LiveWords },
): string {
  // A venue that is on and quotes it no more has let it expire, or taken it off its list.
  if (quote === null) return quotes.some((one) => one.venue === venue) ? words.gone : words.states.off
  if (quote.isStale) return words.stale
  return { live: words.states.live, replay: words.replay, file: words.savedCurve }[quote.origin]
}
