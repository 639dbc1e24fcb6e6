import { Decimal, zero } from './decimal'

/** A relative difference below which the quotient of a long chain counts as the whole number beside it. */
const wholeWithin = new Decimal('1e-40')

/**
 * Lots that bring a short position to the most that its equity covers after the fee of that very trade.
 *
 *     to sell:     floor(freeUsd / sellingUsd)     where freeUsd >= 0    sellingUsd = lotUsd * (1 + feeRate)
 *     to buy back: ceil(-freeUsd / buyingUsd)      where freeUsd < 0     buyingUsd = lotUsd * (1 - feeRate)
 *     freeUsd = equity less the face of the position [USD]
 *
 * Convention: negative where lots are bought back, and never more than are held. A quotient within 1e-40 of a whole number,
 * relative to the whole position, is that number, and leaves exactly nothing over.
 */
export function rehedgeLots(given: {
  freeUsd: Decimal
  /** Of the position held [USD]. */
  faceUsd: Decimal
  /** Of one lot [USD]. */
  lotUsd: Decimal
  sellingUsd: Decimal
  buyingUsd: Decimal
}): { lots: Decimal; exact: boolean } {
  const { freeUsd, faceUsd, lotUsd } = given
  const unitUsd = freeUsd.isNegative() ? given.buyingUsd : given.sellingUsd
  const towardsZero = freeUsd.divToInt(unitUsd)
  const restUsd = freeUsd.minus(towardsZero.times(unitUsd))
  const withinUsd = faceUsd.plus(freeUsd.abs()).times(wholeWithin)
  const step = restUsd.isNegative() ? -1 : 1
  if (restUsd.abs().lessThanOrEqualTo(withinUsd)) return heldAtMost({ lots: towardsZero, exact: true, faceUsd, lotUsd })
  const away = towardsZero.plus(step)
  if (unitUsd.minus(restUsd.abs()).lessThanOrEqualTo(withinUsd)) {
    return heldAtMost({ lots: away, exact: true, faceUsd, lotUsd })
  }
  // Down on both sides: fewer lots sold, or more of them bought back.
  return heldAtMost({ lots: step < 0 ? away : towardsZero, exact: false, faceUsd, lotUsd })
}

/** Less than nothing cannot be held: what is lacking beyond that stays lacking. */
function heldAtMost(given: { lots: Decimal; exact: boolean; faceUsd: Decimal; lotUsd: Decimal }) {
  const { lots, exact, faceUsd, lotUsd } = given
  if (lots.isZero()) return { lots: zero, exact }
  const overdrawn = lots.isNegative() && lots.times(lotUsd).plus(faceUsd).isNegative()
  return overdrawn ? { lots: zero.minus(faceUsd.divToInt(lotUsd)), exact: false } : { lots, exact }
}
