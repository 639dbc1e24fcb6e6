import { annualisedFunding, basis, daysBetween, type Decimal } from '../core'
import { fundingHoursOf } from '../desk/fundingHours'
import { quotedMinute } from '../desk/quotedMinute'
import { spotAsk } from '../desk/stream'
import type { LiveQuote, QuoteSnapshot } from './sources'

/** What a contract pays who sells it, and for how long. */
export type QuotedRate = {
  /** A year, simple; null where a figure that it follows from is not quoted. */
  rate: Decimal | null
  /** From when the quote came; null of perpetuals and spot. */
  daysToExpiry: Decimal | null
}

/**
 * A future at its bid over the ask of a spot market that is on, as it is taken into the desk, else over its venue's own
 * index; a perpetual at its running funding; spot pays nothing.
 */
export function quotedRate(quote: LiveQuote, quotes: QuoteSnapshot): QuotedRate {
  if (quote.kind === 'perpetual') return { rate: fundingAYear(quote), daysToExpiry: null }
  const { expiry, receivedTime, bid: futuresPrice } = quote
  const spotPrice = (quote.quoteCurrency === 'USD' ? spotAsk(quotes, quote.coin) : null) ?? quote.index
  if (quote.kind === 'spot' || expiry === null) return { rate: null, daysToExpiry: null }
  const daysToExpiry = daysBetween({ from: quotedMinute(receivedTime), to: expiry })
  const isPriced = spotPrice !== null && futuresPrice !== null && daysToExpiry.greaterThan(0)
  return { rate: isPriced ? basis({ spotPrice, futuresPrice, daysToExpiry }).annualised.simple : null, daysToExpiry }
}

function fundingAYear(quote: LiveQuote): Decimal | null {
  const { fundingRate: rate } = quote
  const intervalHours = fundingHoursOf(quote)
  return rate === null || intervalHours === null ? null : annualisedFunding({ rate, intervalHours }).simple
}
