import { Decimal } from '../number/decimal'
import type { RollMarket, RollOutcome } from './alternativeOutcomes'

/** An alternative and its dollars at the horizon. */
export type RollEnd = RollOutcome & { endUsd: Decimal }

/** Where one alternative is as good as the best of the others. */
export type TieQuestion = {
  market: RollMarket
  own: RollEnd
  others: readonly RollEnd[]
  nearNotionalCoin: Decimal
}

/** Two sums of dollars this close count as a tie. */
const tieWithin = new Decimal('1e-40')

/**
 * The rate at which an alternative ties with the best of the others, where the rate changes them all: each of them is
 * tried, and counts where it is the best there. Where there are several, the one nearest to the current rate; null
 * where there is none.
 */
export function nearestTie(question: {
  others: readonly RollEnd[]
  /** The current rate. */
  rate: Decimal
  /** Rate at which the alternative ties with another one. */
  tieWith: (other: RollEnd) => Decimal | null
  /** Dollars of one of the others at a rate, all on the same day. */
  dollarsAt: (other: RollEnd, rate: Decimal) => Decimal
}): Decimal | null {
  const { others, rate, tieWith, dollarsAt } = question
  const ties = others.flatMap((other) => {
    const tie = tieWith(other)
    if (tie === null) return []
    const most = dollarsAt(other, tie)
    const isBest = others.every((rival) => isAtMost(dollarsAt(rival, tie), most))
    return isBest ? [tie] : []
  })
  return ties.toSorted((a, b) => a.minus(rate).abs().comparedTo(b.minus(rate).abs())).at(0) ?? null
}

/** Give or take the last digits. */
const isAtMost = (sum: Decimal, most: Decimal) => most.plus(sum.abs().times(tieWithin)).greaterThanOrEqualTo(sum)

/** The quotient; null where the divisor is 0. */
export const quotient = (dividend: Decimal, divisor: Decimal): Decimal | null =>
  divisor.isZero() ? null : dividend.div(divisor)
