import { rounded, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requirePositive } from '../number/domain'
import { fundingMoments, type FundingTimesArguments } from '../time/fundingTimes'
import type { FundingEvent } from './figures'

/** Digits of a generated price: more than any exchange quotes. */
export const generatedDigits = 12

export type GeneratedFundingsArguments = FundingTimesArguments & {
  /** Rate of every event. */
  rate: Decimal
  /** Price at `from` [USD per coin]. */
  startPrice: Decimal
  /** Price at `to`; startPrice by default [USD per coin]. */
  endPrice?: Decimal
}

/**
 * A funding history with one rate and a price that goes straight from one end to the other.
 *
 *     price = startPrice + (endPrice - startPrice) * (time - from) / (to - from), to 12 digits [USD per coin]
 *
 * Convention: the events are those of fundingTimes.
 *
 * @throws DomainError where a price is not positive, the rate is -1 or less, or fundingTimes refuses the times
 * @example generatedFundings({ from: '2021-01-01T04:00Z', to: '2021-01-01T20:00Z', hoursOfDay: [4, 12, 20], rate: 0.001,
 *   startPrice: 100, endPrice: 200 }) // 150 at 12:00, 200 at 20:00
 * @see fundingsAlongPath for a rate and a price along a path
 */
export function generatedFundings(given: GeneratedFundingsArguments): FundingEvent[] {
  const { rate, startPrice, endPrice = startPrice } = given
  requireAboveMinusOne({ rate })
  requirePositive({ startPrice, endPrice })
  const rise = endPrice.minus(startPrice)
  return fundingMoments(given).map(({ time, after, stretch }) => {
    const share = rounded(after).div(rounded(stretch))
    return { time, rate, price: startPrice.plus(rise.times(share)).toSignificantDigits(generatedDigits) }
  })
}
