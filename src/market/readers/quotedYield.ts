import { basis, daysBetween, type Decimal } from '../../core'
import { quotePrice, type Quote, type QuoteOrigin, type SideOfBook } from './quotes'

/** The annualised basis of a quote at a side of the book, simple, Act/365; null where the source does not say enough. */
export function quotedYield(
  origin: QuoteOrigin,
  { quote, sideOfBook, asOf }: { quote: Quote; sideOfBook: SideOfBook; asOf: string },
): Decimal | null {
  const futuresPrice = quotePrice({ quote, sideOfBook })
  const spotPrice = quote.indexPrice ?? origin.spotPrice
  if (futuresPrice === null || spotPrice === null || quote.expiry === null) return null
  const daysToExpiry = daysBetween({ from: quote.time ?? origin.time ?? asOf, to: quote.expiry })
  if (daysToExpiry.lessThanOrEqualTo(0)) return null
  return basis({ spotPrice, futuresPrice, daysToExpiry }).annualised.simple
}
