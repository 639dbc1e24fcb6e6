import { daysBetween, decimal, type Contract } from '../../core'
import { tradingFees } from '../../desk/terms/tradingFees'
import { venueFacts } from '../../desk/venueFacts'
import { venueNamed } from '../../desk/venues'
import type { BestTradeValues } from './fields'
import type { Offer, Offers } from './offer'

/** The typed rows, against the desk's spot and from the desk's day. */
export function typedOffers(values: BestTradeValues): Offers {
  const offers = values.offers.map((row) => typedOffer(values, row))
  const ahead = offers.filter(({ daysToExpiry }) => daysToExpiry?.greaterThan(0) !== false)
  return { isLive: false, offers: ahead, hasStale: false, hasExpired: ahead.length < offers.length }
}

function typedOffer(values: BestTradeValues, row: BestTradeValues['offers'][number]): Offer {
  const venue = row.quotedVenue.trim().toLowerCase()
  const { spotPrice, valuation } = values
  return {
    venue,
    venueName: row.quotedVenue.trim(),
    name: row.name,
    spotPrice,
    expiry: row.expiry,
    contract: contractAt(values, { venue, isInverse: row.marginCurrency === 'coin' }),
    marginCurrency: row.marginCurrency === 'coin' ? 'BTC' : row.marginCurrency,
    bid: row.bidPrice,
    ask: row.askPrice,
    mark: row.markPrice,
    daysToExpiry: row.expiry === null ? null : daysBetween({ from: valuation, to: row.expiry }),
    fundingRate: row.runningFundingRate,
    fundingHours: row.intervalHours,
    quote: null,
  }
}

const one = decimal('1')
const smallestLot = decimal('0.001')

/** The size of a contract at a venue: the desk's own where the desk trades, else as the venue publishes it. */
function contractAt(values: BestTradeValues, { venue, isInverse }: { venue: string; isInverse: boolean }): Contract {
  const known = venueNamed(venue)
  if (!isInverse) {
    const lot = known === undefined ? undefined : tradingFees[known]?.linear.lotCoin
    return { payoff: 'linear', multiplier: one, lotSize: lot === undefined ? smallestLot : decimal(lot) }
  }
  const { multiplier, lotSize } = values
  if (known === undefined || known === values.venue) return { payoff: 'inverse', multiplier, lotSize }
  const { terms } = venueFacts(known)
  return {
    payoff: 'inverse',
    multiplier: decimal(terms['multiplier'] ?? '1'),
    lotSize: decimal(terms['lotSize'] ?? '1'),
  }
}
