import { Decimal, zero } from '../number/decimal'
import { requireChoice, requirePositive } from '../number/domain'

const premiumPrices = ['sides', 'middle', 'mark'] as const
/** Which prices a venue sets against its index. */
export type PremiumPrice = (typeof premiumPrices)[number]

export type FundingPremiumArguments = {
  price: PremiumPrice
  /** More than 0, as all prices are [USD per coin]. */
  index: Decimal
  /** Null where nobody bids, or the venue does not say. */
  bid: Decimal | null
  ask: Decimal | null
  mark: Decimal | null
}

/**
 * The premium of a perpetual over its index at this moment, as its venue measures it.
 *
 *     sides:  (max(0, bid - index) - max(0, index - ask)) / index
 *     middle: ((bid + ask) / 2 - index) / index
 *     mark:   (mark - index) / index
 *
 * Convention: venues take the prices at which a stated size fills; the top of the book is where those begin, so that
 * the premium by the sides is never nearer to 0 here than theirs. Null where a price is missing.
 *
 * @throws DomainError where a price is not positive
 * @example fundingPremium({ price: 'sides', index: 100, bid: 101, ask: 102, mark: null }) // 0.01
 * @see Bybit, "Introduction to Funding Rate", on the premium index
 */
export function fundingPremium({ price, index, bid, ask, mark }: FundingPremiumArguments): Decimal | null {
  requireChoice({ quantity: 'price', found: price, choices: premiumPrices })
  requirePositive({ index })
  if (price === 'mark') return mark === null ? null : over(mark)
  if (bid === null || ask === null) return null
  requirePositive({ bid, ask })
  if (price === 'middle') return over(bid.plus(ask).div(2))
  const above = Decimal.max(zero, bid.minus(index))
  const below = Decimal.max(zero, index.minus(ask))
  return above.minus(below).div(index)

  function over(found: Decimal): Decimal {
    requirePositive({ [price]: found })
    return found.minus(index).div(index)
  }
}
