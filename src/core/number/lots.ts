import { decimal, ExactDecimal, rounded, zero, type Decimal } from './decimal'
import type { ExactRatio } from './exactRatio'
import { withinTolerance } from './withinTolerance'

/** A position that whole lots make of an amount of coin. */
export type CoveredLots = {
  lots: Decimal
  contracts: Decimal
  /** What does not pay for another lot [coin]; exactly 0 where the lots take it all. */
  residual: ExactRatio
}

/** A quotient at the end of a long chain, this close to a whole number in relative terms, is that number. */
const wholeWithin = decimal('1e-40')

/**
 * The most whole units of a size that go into an amount, decided on exact products.
 *
 * Convention: an amount that was rounded earlier, such as the residual of a roll, may fall short of a unit in its
 * sixtieth digit.
 */
export function wholeUnits({ amount, unit }: { amount: Decimal; unit: Decimal }): Decimal {
  const exact = new ExactDecimal(amount)
  return rounded(exact.plus(exact.abs().times(wholeWithin)).divToInt(unit))
}

/** Contracts that a chain of divisions leaves, cut to whole lots. */
export function inWholeLots({ contracts, lotSize }: { contracts: Decimal; lotSize: Decimal }): Decimal {
  const lots = contracts.div(lotSize)
  const nearest = lots.toDecimalPlaces(0)
  const isWhole = withinTolerance({ value: lots, wanted: nearest, tolerance: wholeWithin })
  return (isWhole ? nearest : lots.floor()).times(lotSize)
}

/**
 * The most whole lots that an amount of coin covers, and what is left of it.
 *
 *     lots = floor(coin / (coinPerContract * lotSize))
 *     contracts = lots * lotSize
 *     residual = coin - contracts * coinPerContract
 *
 * Convention: multiplied out before the one division, so that a whole quotient never floors to one less; what is left of it
 * is exactly nothing, also where the coin was rounded before. Coin that is owed covers no lot, and stays the residual.
 */
export function coveredLots(given: { coin: ExactRatio; coinPerContract: ExactRatio; lotSize: Decimal }): CoveredLots {
  const { coin, coinPerContract, lotSize } = given
  const available = coin.numerator.times(coinPerContract.denominator)
  const neededPerContract = coin.denominator.times(coinPerContract.numerator)
  const lots = available.isNegative() ? zero : wholeUnits({ amount: available, unit: neededPerContract.times(lotSize) })
  const contracts = lots.times(lotSize)
  const left = remainder({ coin, coinPerContract, contracts })
  const isNone = left.numerator.abs().lessThanOrEqualTo(available.abs().times(wholeWithin))
  return { lots, contracts, residual: isNone ? { ...left, numerator: zero } : left }
}

/** coin - contracts * coinPerContract, as one exact numerator over one denominator; negative where it is overdrawn. */
export function remainder(given: { coin: ExactRatio; coinPerContract: ExactRatio; contracts: Decimal }): ExactRatio {
  const { coin, coinPerContract, contracts } = given
  const available = coin.numerator.times(coinPerContract.denominator)
  const used = coin.denominator.times(coinPerContract.numerator).times(contracts)
  return {
    numerator: available.minus(used),
    denominator: coin.denominator.times(coinPerContract.denominator),
  }
}
