import type { LiveQuote } from '../../calculators/sources'

/** Whether a quote that is followed is the market now: there, heard of a moment ago, and neither a replay nor a file. */
export const isQuotedNow = (quote: Pick<LiveQuote, 'isStale' | 'origin'> | null): boolean =>
  quote !== null && !quote.isStale && quote.origin === 'live'
