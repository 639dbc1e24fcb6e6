import { perpetualBondClose, type PerpetualBondCloseArguments } from '../core'
import { requirePositiveNumbers } from './requireNumbers'

export type PerpetualClosesArguments = Omit<PerpetualBondCloseArguments, 'spotPrice' | 'perpetualPrice'> & {
  /** Prices of the day of closing, each more than 0 [USD per coin]. */
  spotPrices: Float64Array
  perpetualPrices: Float64Array
}

/**
 * A floating bond closed at many pairs of prices, as a simulation ends.
 *
 *     perpetualCloses = atZero + perSpot * spotPrice + perRatio * spotPrice / perpetualPrice [USD]
 *
 * Convention: that of perpetualBondClose, in binary numbers: within 1e-9 of the dollars. It is a plane in the spot and in
 * its ratio to the perpetual, so three answers of core say all of it.
 *
 * @throws DomainError where perpetualBondClose does, or a price is not positive
 * @see perpetualBondClose for one pair of prices
 */
export function perpetualCloses({ spotPrices, perpetualPrices, ...bond }: PerpetualClosesArguments): Float64Array {
  requirePositiveNumbers({ quantity: 'spotPrices', values: spotPrices })
  requirePositiveNumbers({ quantity: 'perpetualPrices', values: perpetualPrices })
  const { entryPrice: price } = bond
  const here = perpetualBondClose({ ...bond, spotPrice: price, perpetualPrice: price })
  const twice = perpetualBondClose({ ...bond, spotPrice: price.times(2), perpetualPrice: price.times(2) })
  const half = perpetualBondClose({ ...bond, spotPrice: price, perpetualPrice: price.times(2) })
  const perRatio = here.minus(half).times(2)
  const perSpot = twice.minus(here).div(price)
  const atZero = here.minus(perRatio).minus(perSpot.times(price)).toNumber()
  const [ratio, spot] = [perRatio.toNumber(), perSpot.toNumber()]
  return spotPrices.map((at, place) => atZero + spot * at + (ratio * at) / (perpetualPrices[place] ?? NaN))
}
