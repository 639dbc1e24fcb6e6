import type { Decimal } from '../../../core'
import type { KrakenSymbol } from './symbol'

/**
 * The fraction of the position that an absolute rate is at a price [USD per coin].
 *
 *     inverse: rate [coin per dollar] * price; linear: rate [dollars per coin] / price
 */
export const relativeRate = ({ absolute, price, payoff }: AbsoluteRate): Decimal =>
  payoff === 'inverse' ? absolute.times(price) : absolute.div(price)

type AbsoluteRate = { absolute: Decimal; price: Decimal; payoff: KrakenSymbol['payoff'] }
