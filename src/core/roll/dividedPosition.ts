import { ExactDecimal, one, rounded, zero, type Decimal } from '../number/decimal'
import { exactRatio } from '../number/exactRatio'
import { wholeUnits } from '../number/lots'
import type { RollAlternativesArguments } from './alternativeFigures'

type Held = RollAlternativesArguments['position']

/** A share of a position, and what whole lots make of it. */
export type PositionPart = {
  /** Share of the position, as asked for: before whole lots. */
  shareRate: Decimal
  position: Held
}

/**
 * A position divided by weights, and what is left of it.
 *
 *     shareRate = dividedShare * weight / the sum of the weights
 *     contracts up to a weight = the most whole lots within contracts * the shares up to there
 *     residualCoin = residualCoin given * shareRate [coin]
 *     kept = what the parts leave: 1 - dividedShare of it
 *
 * Convention: lots are decided on exact products, and on the sum of the shares so far, so that the parts of a whole
 * position are all of it, lots or not. The caller has checked that the weights are at least 0, one of them above it.
 *
 * @example dividedPosition({ position: 100 contracts, lotSize: 10, weights: [1, 2], dividedShare: 1 })
 *   // 30 and 70 contracts, 0 kept
 */
export function dividedPosition(given: {
  position: Held
  /** [contracts] */
  lotSize: Decimal
  weights: readonly Decimal[]
  /** Share of the position, from 0 to 1. */
  dividedShare: Decimal
}): { parts: PositionPart[]; kept: PositionPart } {
  const { position, lotSize, weights, dividedShare } = given
  const sumOf = (some: readonly Decimal[]) => some.reduce((sum, weight) => sum.plus(weight), new ExactDecimal(0))
  const total = sumOf(weights)
  const contractsUpTo = (count: number): Decimal => {
    const upTo = sumOf(weights.slice(0, count))
    if (upTo.equals(total) && dividedShare.equals(one)) return position.contracts
    const { numerator: amount, denominator: unit } = exactRatio({
      numerator: [position.contracts, dividedShare, upTo],
      denominator: [total, lotSize],
    })
    return wholeUnits({ amount, unit }).times(lotSize)
  }
  const partOf = (shareRate: Decimal, contracts: Decimal): PositionPart => ({
    shareRate,
    position: { contracts, residualCoin: position.residualCoin.times(shareRate) },
  })
  const parts = weights.map((weight, at) =>
    partOf(dividedShare.times(rounded(weight)).div(rounded(total)), contractsUpTo(at + 1).minus(contractsUpTo(at))),
  )
  const divided = weights.length === 0 ? zero : contractsUpTo(weights.length)
  return { parts, kept: partOf(one.minus(dividedShare), position.contracts.minus(divided)) }
}
