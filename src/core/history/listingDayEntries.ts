import { instantIn, type Instant } from '../time/instant'
import { floorDiv } from '../time/calendar'
import { datedPrices, lastPrice, required, type FixedEntry, type ListedFuture, type TimedPrice } from './entries'

export type ListingDayEntriesArguments = {
  futures: readonly ListedFuture[]
  /** Daily closes of the coin in time, each at the end of its day. */
  spot: readonly TimedPrice[]
}

const secondsPerDay = 86_400n

/**
 * Each future sold at the close of the day on which it was listed, against the spot close of that moment.
 *
 *     time = the first midnight (UTC) after the listing by which the future had traded
 *     futuresPrice, referencePrice = the last closes of future and coin at or before it
 *
 * Convention: a close of the coin holds for a day. From the listing of a future to the expiry of the one before, both are
 * held: the premiums overlap in time, so that no single sum of dollars earns their product. The essay of 2021 does not say
 * how it chose its days; its +48.50% is what this convention comes nearest to.
 *
 * @throws DomainError where a price is not positive, a time cannot be read or is out of order, or no price stands at a
 *   moment
 * @example listingDayEntries({ futures: XBTH17, listed 2016-12-16 08:00 at BitMEX, spot: Bitstamp's daily closes })
 *   // 2016-12-17 00:00, futuresPrice 824.36, referencePrice 780.35
 * @see executableRollEntries for what one sum of dollars could do
 */
export function listingDayEntries({ futures, spot }: ListingDayEntriesArguments): FixedEntry[] {
  const closes = datedPrices({ quantity: 'spot', prices: spot })
  return futures.map((future, index): FixedEntry => {
    const path = `futures[${index}]`
    const listed = instantIn({ quantity: `${path}.listing`, text: future.listing })
    const expiry = instantIn({ quantity: `${path}.expiry`, text: future.expiry })
    const prices = datedPrices({ quantity: `${path}.prices`, prices: future.prices })
    const traded = required(lastPrice(prices.slice(0, 1), { after: listed, at: expiry }), {
      quantity: `${path}.listing`,
      time: future.listing,
    })
    // The end of the day of its first trade, which is that of the listing for every future that trades at once.
    const moment = nextMidnight(traded.instant)
    const futuresClose = lastPrice(prices, { after: listed, at: moment }) ?? traded
    const dayBefore: Instant = { seconds: moment.seconds - secondsPerDay, fraction: '' }
    const coinClose = required(lastPrice(closes, { after: dayBefore, at: moment }), {
      quantity: 'spot',
      time: futuresClose.time,
    })
    return {
      symbol: future.symbol,
      time: coinClose.time,
      expiry: future.expiry,
      futuresPrice: futuresClose.price,
      referencePrice: coinClose.price,
    }
  })
}

/** The end of the UTC day of an instant; a midnight ends the day before it. */
function nextMidnight({ seconds, fraction }: Instant): Instant {
  const last = fraction === '' ? seconds - 1n : seconds
  return { seconds: (floorDiv(last, secondsPerDay) + 1n) * secondsPerDay, fraction: '' }
}
