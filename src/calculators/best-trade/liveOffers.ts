import { daysBetween } from '../../core'
import { deskCoin } from '../../desk/deskCoin'
import { fundingHoursOf } from '../../desk/fundingHours'
import { quotedMinute } from '../../desk/quotedMinute'
import { spotAsk } from '../../desk/stream'
import { venueTitle } from '../../desk/venueTitle'
import type { LiveQuote, QuoteSnapshot } from '../sources'
import type { Offer, Offers } from './offer'

/**
 * What the venues quote now; null where none is on, or on another coin than the desk's. Stale quotes are not offers.
 */
export function liveOffers(quotes: QuoteSnapshot): Offers | null {
  const contracts = quotes.filter(({ kind, coin }) => kind !== 'spot' && coin === deskCoin)
  if (contracts.length === 0) return null
  return {
    isLive: true,
    offers: contracts.filter(({ isStale }) => !isStale).flatMap((quote) => liveOffer(quote, quotes)),
    hasStale: contracts.some(({ isStale }) => isStale),
    hasExpired: false,
  }
}

/**
 * The coin is bought at the ask of a spot market in the same currency, else at the contract's own index: the price of a
 * stablecoin against the dollar is no basis.
 */
function liveOffer(quote: LiveQuote, quotes: QuoteSnapshot): Offer[] {
  const { venue, symbol: name, coin, payoff, quoteCurrency, expiry, receivedTime } = quote
  const spotPrice = (quoteCurrency === 'USD' ? spotAsk(quotes, coin) : null) ?? quote.index
  const daysToExpiry = expiry === null ? null : daysBetween({ from: quotedMinute(receivedTime), to: expiry })
  if (spotPrice === null || daysToExpiry?.greaterThan(0) === false) return []
  const { bid, ask, mark, fundingRate, marginCurrency } = quote
  const fundingHours = fundingHoursOf(quote)
  const contract = { payoff, multiplier: quote.multiplier, lotSize: quote.lotSize }
  return [
    {
      venue,
      venueName: venueTitle(venue),
      name,
      contract,
      marginCurrency,
      spotPrice,
      bid,
      ask,
      mark,
      expiry,
      daysToExpiry,
      fundingRate,
      fundingHours,
      quote,
    },
  ]
}
