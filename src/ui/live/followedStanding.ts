import type { LiveQuote, QuoteSnapshot } from '../../calculators/sources'
import { venueTitle } from '../../desk/venueTitle'
import { isQuotedNow } from './isQuotedNow'
import { standingOf } from './standingOf'
import { filled } from '../words'
import type { LiveWords } from './words.en'

type Followed = { venue: string; symbol: string; quote: LiveQuote | null }

/** Whether the prices that the desk follows are the market now, in a line: a figure of a feed that is lost looks like any other. */
export function followedStanding(
  { venue, symbol, quote }: Followed,
  { quotes, words }: { quotes: QuoteSnapshot; words: LiveWords },
): { isNow: boolean; text: string } {
  const isNow = isQuotedNow(quote)
  // The day too: a page is left open over night.
  const time = quote?.receivedTime.slice(0, 'YYYY-MM-DDTHH:MM'.length).replace('T', ' ') ?? ''
  const state =
    quote?.isStale === true ? filled(words.silentSince, { time }) : standingOf(quote, { venue, quotes, words })
  return {
    isNow,
    text: filled(isNow ? words.fundingOf : words.notLive, { symbol: `${venueTitle(venue)} ${symbol}`, state }),
  }
}
