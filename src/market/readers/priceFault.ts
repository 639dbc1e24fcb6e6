import type { Fault } from './reasons'
import type { Quote } from './quotes'

const priceNames = ['bid', 'ask', 'mark', 'last', 'indexPrice'] as const

/** The prices of a row as read, from which the rest of a quote follows. */
export type Prices = Pick<Quote, (typeof priceNames)[number]>

/** What keeps a row's prices from being quotes; null where nothing does. */
export function priceFault(prices: Prices): Fault | null {
  const { bid, ask, mark, last } = prices
  if (bid === null && ask === null && mark === null && last === null) return { reason: 'no-price', detail: '' }
  for (const name of priceNames) {
    const price = prices[name]
    if (price?.greaterThan(0) === false) return { reason: 'price-not-positive', detail: `${name}: ${price.toFixed()}` }
  }
  if (bid !== null && ask?.lessThan(bid) === true)
    return { reason: 'crossed', detail: `${bid.toFixed()} > ${ask.toFixed()}` }
  return null
}

/** Halfway between bid and ask, or null where either is missing. */
export const midPrice = ({ bid, ask }: Pick<Prices, 'bid' | 'ask'>): Prices['bid'] =>
  bid === null || ask === null ? null : bid.plus(ask).div(2)
