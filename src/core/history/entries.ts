import type { Decimal } from '../number/decimal'
import { requirePositive } from '../number/domain'
import { DomainError } from '../number/domainError'
import { instantIn, type Instant } from '../time/instant'
import { isLater } from '../time/isLater'
import { requireInTime } from './datedRates'

/** A price and when it stood. */
export type TimedPrice = {
  /** ISO text with a time zone. */
  time: string
  /** [USD per coin] */
  price: Decimal
}

/** One dated future as history has it. */
export type ListedFuture = {
  symbol: string
  /** When it could first be traded: ISO text with a time zone. */
  listing: string
  /** ISO text with a time zone. */
  expiry: string
  /** At which it was settled [USD per coin]. */
  settlementPrice: Decimal
  /** Closes in time, each at the end of its bar. */
  prices: readonly TimedPrice[]
}

/** A future sold, and the price of the coin that it was sold against. */
export type FixedEntry = {
  symbol: string
  /** ISO text with a time zone. */
  time: string
  expiry: string
  /** [USD per coin] */
  futuresPrice: Decimal
  /** Price of the coin: the spot price, or what the future before was settled at [USD per coin]. */
  referencePrice: Decimal
}

type DatedPrice = TimedPrice & { instant: Instant }

/**
 * Prices whose times have been read.
 *
 * @throws DomainError where a price is not positive, or a time cannot be read or is not after the one before
 */
export function datedPrices({ quantity, prices }: { quantity: string; prices: readonly TimedPrice[] }): DatedPrice[] {
  const entries = prices.map(({ time, price }, index) => {
    const path = `${quantity}[${index}]`
    if (!(price.isFinite() && price.greaterThan(0))) requirePositive({ [`${path}.price`]: price })
    return { time, price, instant: instantIn({ quantity: `${path}.time`, text: time }) }
  })
  requireInTime({ quantity, entries })
  return entries
}

/** The last price later than `after` and no later than `at`, or null: nothing from the future is looked at. */
export const lastPrice = (
  prices: readonly DatedPrice[],
  { after, at }: { after: Instant; at: Instant },
): DatedPrice | null =>
  prices.findLast(({ instant }) => !isLater({ instant, than: at }) && isLater({ instant, than: after })) ?? null

/** Refuses a moment at which a price is needed and there is none. */
export function required<Price>(price: Price | null | undefined, missing: { quantity: string; time: string }): Price {
  if (price !== null && price !== undefined) return price
  const { quantity, time } = missing
  throw new DomainError({ quantity, requirement: 'must lie within the history', found: time })
}
