import type { Decimal } from '../../core'
import { middleYield, quotedSpread, type Quote, type QuoteOrigin, type SideOfBook } from '../../market/readers'

export type OrderedBy = 'symbol' | 'expiry' | 'days' | SideOfBook | 'yield' | 'spread'
export type Order = { by: OrderedBy; down: boolean }

type Placed = { quote: Quote; place: number }

/** The places of quotes in an order; what has no value stands last, whichever way it goes. */
export function placesInOrder({
  quotes,
  origin,
  asOf,
  order: { by, down },
}: {
  quotes: readonly Quote[]
  origin: QuoteOrigin
  asOf: string
  order: Order
}): number[] {
  const placed = quotes.map((quote, place): Placed => ({ quote, place }))
  const way = down ? -1 : 1
  const compared = (one: Placed, other: Placed) => {
    const [first, second] = [valueOf(one.quote), valueOf(other.quote)]
    if (first === null || second === null) return first === second ? 0 : first === null ? 1 : -1
    return compare(first, second) * way
  }
  const valueOf = (quote: Quote): Decimal | string | null => {
    if (by === 'symbol') return quote.symbol
    if (by === 'expiry' || by === 'days') return quote.expiry
    if (by === 'yield') return middleYield(origin, { quote, asOf })
    return by === 'spread' ? quotedSpread(quote) : quote[by]
  }
  return placed.toSorted(compared).map(({ place }) => place)
}

/** Two values of one column. */
function compare(first: Decimal | string, second: Decimal | string): number {
  if (typeof first !== 'string' && typeof second !== 'string') return first.comparedTo(second)
  const [one, other] = [first.toString(), second.toString()]
  return one === other ? 0 : one < other ? -1 : 1
}
