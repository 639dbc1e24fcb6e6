import { one, zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requirePositive } from '../number/domain'

export type KnockInNote = {
  /** Price on the day of the fixing [USD]. */
  fixingPrice: Decimal
  /** Barrier as a part of the fixing, more than 0: 0.9 is 10% below it. */
  barrierRate: Decimal
  /** At least 0 [USD]. */
  notionalUsd: Decimal
}

export type BarrierRung = KnockInNote & {
  /** [USD] */
  barrierPrice: Decimal
  /** Move of the spot price that reaches it; negative below. */
  distanceRate: Decimal
  /** Whether the price is at the barrier or below it. */
  knockedIn: boolean
  /** Whether a fall to the other price reaches it. */
  reached: boolean
  /** Notional of this barrier and of those above it [USD]. */
  cumulatedUsd: Decimal
}

export type BarrierLadder = {
  /** Highest barrier first. */
  rungs: BarrierRung[]
  /** Notional of the barriers between the two prices [USD]. */
  reachedUsd: Decimal
  /** What dealers sell as the price falls from spot to the lower one [USD]. */
  soldUsd: Decimal
}

/**
 * The barriers of structured notes below a price, and what their dealers sell where the price falls through them.
 *
 *     barrierPrice = fixingPrice * barrierRate [USD]
 *     distanceRate = barrierPrice / spotPrice - 1
 *     reachedUsd = the notional of the barriers below spotPrice and not below lowerPrice [USD]
 *     soldUsd = reachedUsd * hedgeShare [USD]
 *
 * Convention: a barrier counts as reached at its exact price. hedgeShare is what a dealer sells for a dollar of
 * notional when the barrier goes: an assumption, 1 by default.
 *
 * @throws DomainError where a price, a barrier or a share is not positive, or a notional negative
 * @example barrierLadder({ notes: [{ fixingPrice: 43.6, barrierRate: 0.9, notionalUsd: 1000000 }], spotPrice: 40,
 *   lowerPrice: 38 }) // barrierPrice 39.24, distanceRate -0.019, soldUsd 1000000
 * @see the note on the ETF basis trade of February 2026: 43.6, and 10% lower 39.24
 */
export function barrierLadder(given: {
  notes: readonly KnockInNote[]
  spotPrice: Decimal
  lowerPrice: Decimal
  hedgeShare?: Decimal
}): BarrierLadder {
  const { notes, spotPrice, lowerPrice, hedgeShare = one } = given
  requirePositive({ spotPrice, lowerPrice })
  requireAtLeastZero({ hedgeShare })
  let cumulatedUsd = zero
  const rungs = notes
    .map((note, index) => ({ ...note, barrierPrice: barrierPriceOf(note, index) }))
    .toSorted((a, b) => b.barrierPrice.comparedTo(a.barrierPrice))
    .map((note) => {
      cumulatedUsd = cumulatedUsd.plus(note.notionalUsd)
      const { barrierPrice } = note
      const knockedIn = spotPrice.lessThanOrEqualTo(barrierPrice)
      const reached = !knockedIn && barrierPrice.greaterThanOrEqualTo(lowerPrice)
      return { ...note, distanceRate: barrierPrice.div(spotPrice).minus(one), knockedIn, reached, cumulatedUsd }
    })
  const reachedUsd = rungs.reduce((sum, { reached, notionalUsd }) => (reached ? sum.plus(notionalUsd) : sum), zero)
  return { rungs, reachedUsd, soldUsd: reachedUsd.times(hedgeShare) }
}

function barrierPriceOf({ fixingPrice, barrierRate, notionalUsd }: KnockInNote, index: number): Decimal {
  requirePositive({ [`notes[${index}].fixingPrice`]: fixingPrice, [`notes[${index}].barrierRate`]: barrierRate })
  requireAtLeastZero({ [`notes[${index}].notionalUsd`]: notionalUsd })
  return fixingPrice.times(barrierRate)
}
