import { annualisedFunding, basis, daysBetween, type Decimal } from '../core'
import { fundingHoursOf } from '../desk/fundingHours'
import { quotedMinute } from '../desk/quotedMinute'
import type { LiveQuote } from './sources'

/** What a contract pays who sells it, and for how long. */
export type QuotedRate = {
  /** A year, simple; null where a figure that it follows from is not quoted. */
  rate: Decimal | null
  /** From when the quote came; null of perpetuals and spot. */
  daysToExpiry: Decimal | null
}

/** A future at its bid over its venue's own index, a perpetual at its running funding; spot pays nothing. */
export function quotedRate(quote: LiveQuote): QuotedRate {
  if (quote.kind === 'perpetual') return { rate: fundingAYear(quote), daysToExpiry: null }
  const { expiry, receivedTime, index: spotPrice, bid: futuresPrice } = quote
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
