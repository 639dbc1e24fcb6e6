import { Decimal, zero } from '../number/decimal'

/** A relative difference below which the quotient of a long chain counts as the whole number beside it. */
const wholeWithin = new Decimal('1e-40')

export type RehedgeLots = {
  /** To sell; negative where they are bought back. */
  lots: Decimal
  /** Equity less the face of the position, after the trade and its fee [USD]. */
  restUsd: Decimal
}

/**
 * Lots that bring a short position to the most that its equity covers after the fee of that very trade.
 *
 *     to sell:     lots = floor(freeUsd / sellingUsd)     where freeUsd >= 0    sellingUsd = lotUsd * (1 + feeRate)
 *     to buy back: lots = floor(freeUsd / buyingUsd)      where freeUsd < 0     buyingUsd = lotUsd * (1 - feeRate)
 *     restUsd = freeUsd - lots * sellingUsd, or buyingUsd [USD]
 *
 * Convention: freeUsd is the equity less the face of the position. No more is bought back than is held. A quotient within
 * 1e-40 of a whole number, relative to the whole position, is that number, and leaves exactly nothing.
 */
export function rehedgeLots(given: {
  freeUsd: Decimal
  /** Face of the position held [USD]. */
  faceUsd: Decimal
  /** Value of one lot [USD]. */
  lotUsd: Decimal
  sellingUsd: Decimal
  buyingUsd: Decimal
}): RehedgeLots {
  const { freeUsd, faceUsd, lotUsd } = given
  const buys = freeUsd.isNegative()
  const unitUsd = buys ? given.buyingUsd : given.sellingUsd
  const withinUsd = faceUsd.plus(unitUsd).times(wholeWithin)
  // Raised by so little, a quotient just below a whole number is cut to that number, and not to the one before.
  const cut = freeUsd.plus(withinUsd).divToInt(unitUsd)
  const leftUsd = freeUsd.minus(cut.times(unitUsd))
  // Cut towards 0 is up where lots are bought back.
  const oneMore = leftUsd.plus(withinUsd).isNegative()
  const restUsd = oneMore ? leftUsd.plus(unitUsd) : leftUsd
  return heldAtMost(oneMore ? cut.minus(1) : cut, restUsd.greaterThan(withinUsd) ? restUsd : zero)

  /** Less than nothing cannot be held: what is lacking beyond that stays lacking. */
  function heldAtMost(lots: Decimal, restUsd: Decimal): RehedgeLots {
    if (lots.isZero()) return { lots: zero, restUsd }
    if (!buys || !lots.times(lotUsd).plus(faceUsd).isNegative()) return { lots, restUsd }
    const all = faceUsd.divToInt(lotUsd)
    return { lots: zero.minus(all), restUsd: freeUsd.plus(all.times(unitUsd)) }
  }
}
