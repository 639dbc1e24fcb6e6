import type { LiveQuote } from '../../calculators/sources'
import type { LiveWords } from './words.en'

/** How a quote that is followed stands: a replay and a file are not the market now; null is a venue that is off. */
export function standingOf(quote: Pick<LiveQuote, 'isStale' | 'origin'> | null, words: LiveWords): string {
  if (quote === null) return words.states.off
  if (quote.isStale) return words.stale
  return { live: words.states.live, replay: words.replay, file: words.savedCurve }[quote.origin]
}
