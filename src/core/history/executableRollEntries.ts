import { requireEntries, requirePositive } from '../number/domain'
import { instantIn, type Instant } from '../time/instant'
import { datedPrices, lastPrice, required, type FixedEntry, type ListedFuture, type TimedPrice } from './entries'

export type ExecutableRollEntriesArguments = {
  /** In the order of their expiries. */
  futures: readonly ListedFuture[]
  /** When the first is sold, and the price of the coin then. */
  start: TimedPrice
}

const secondsPerDay = 86_400n

/**
 * Each future sold at the moment when the one before expires, against the price at which that one was settled: what one
 * sum of dollars could do.
 *
 *     time = expiry of the future before; start.time for the first
 *     futuresPrice = the last close at or before it
 *     referencePrice = settlementPrice of the future before; start.price for the first
 *
 * Convention: a close holds for a day; before all costs.
 *
 * @throws DomainError where a price is not positive, a time cannot be read or is out of order, or no price stands at a
 *   moment
 * @example executableRollEntries({ futures: XBTH17 and XBTM17, start: 2016-12-16 12:00 at 777.99 })
 *   // 824 over 777.99, then 1041.9 over 1045.67
 * @see listingDayEntries for the convention that comes near the essay's figure
 */
export function executableRollEntries({ futures, start }: ExecutableRollEntriesArguments): FixedEntry[] {
  requireEntries({ quantity: 'futures', entries: futures })
  requirePositive({ 'start.price': start.price })
  let reference = start
  let quantity = 'start.time'
  return futures.map(({ symbol, expiry, settlementPrice, prices }, index): FixedEntry => {
    const path = `futures[${index}]`
    requirePositive({ [`${path}.settlementPrice`]: settlementPrice })
    const at = instantIn({ quantity, text: reference.time })
    const dayBefore: Instant = { seconds: at.seconds - secondsPerDay, fraction: at.fraction }
    const dated = datedPrices({ quantity: `${path}.prices`, prices })
    const sold = required(lastPrice(dated, { after: dayBefore, at }), {
      quantity: `${path}.prices`,
      time: reference.time,
    })
    const entry = {
      symbol,
      time: reference.time,
      expiry,
      futuresPrice: sold.price,
      referencePrice: reference.price,
    }
    reference = { time: expiry, price: settlementPrice }
    quantity = `${path}.expiry`
    return entry
  })
}
