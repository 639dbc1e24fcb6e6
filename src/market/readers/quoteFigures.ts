import { decimal, type Decimal } from '../../core'
import { quotedYield } from './quotedYield'
import { type Quote, type QuoteOrigin, type SideOfBook } from './quotes'

const basisPoints = decimal('10000')

/** What buying and selling at once would cost, in basis points of the price halfway; null without both sides. */
export function quotedSpread({ bid, ask, mid }: Pick<Quote, 'bid' | 'ask' | 'mid'>): Decimal | null {
  return bid === null || ask === null || mid === null ? null : ask.minus(bid).div(mid).times(basisPoints)
}

/** How far a price may be from another one of the same coin. */
const [least, most] = [decimal('0.5'), decimal('2')]

/** Whether a future's price can be of the coin whose spot price that is: no carry halves or doubles it. */
export function isOfSameCoin({ price, spotPrice }: { price: Decimal; spotPrice: Decimal }): boolean {
  const ratio = price.div(spotPrice)
  return ratio.greaterThanOrEqualTo(least) && ratio.lessThanOrEqualTo(most)
}

const inOrder: readonly SideOfBook[] = ['mid', 'mark', 'last', 'bid', 'ask']

/** The annualised basis of a quote at the price that says most of it: halfway, or the next best thing. */
export function middleYield(origin: QuoteOrigin, { quote, asOf }: { quote: Quote; asOf: string }): Decimal | null {
  const sideOfBook = inOrder.find((side) => quote[side] !== null)
  return sideOfBook === undefined ? null : quotedYield(origin, { quote, sideOfBook, asOf })
}
