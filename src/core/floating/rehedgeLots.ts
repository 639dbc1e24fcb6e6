import { tenTo } from '../number/tenTo'

/** Places of the relative difference below which the quotient of a long chain counts as the whole number beside it. */
const wholeWithin = tenTo(40)

export type RehedgeLots = {
  /** To sell; negative where they are bought back. */
  lots: bigint
  /** Equity less the face of the position, after the trade and its fee [units of a dollar]. */
  restUsd: bigint
}

/** What one lot takes to be sold, and sets free when it is bought back, after the fee of that trade [units of a dollar]. */
export type LotUsd = {
  /** Value of a lot * (1 + feeRate) */
  sellingUsd: bigint
  /** Value of a lot * (1 - feeRate) */
  buyingUsd: bigint
}

/**
 * Lots that bring a short position to the most that its equity covers after the fee of that very trade.
 *
 *     to sell:     lots = floor(freeUsd / sellingUsd)     where freeUsd >= 0
 *     to buy back: lots = floor(freeUsd / buyingUsd)      where freeUsd < 0
 *     restUsd = freeUsd - lots * sellingUsd, or buyingUsd
 *
 * Convention: no more is bought back than is held. A quotient within
 * 1e-40 of a whole number, relative to the whole position, is that number, and leaves exactly nothing.
 */
export function rehedgeLots({ sellingUsd, buyingUsd }: LotUsd, position: Position): RehedgeLots {
  const { freeUsd, faceUsd, lotsHeld } = position
  const buys = freeUsd < 0n
  const unitUsd = buys ? buyingUsd : sellingUsd
  const withinUsd = (faceUsd + unitUsd) / wholeWithin
  // Raised by so little, a quotient just below a whole number is cut to that number, and not to the one before.
  const cut = (freeUsd + withinUsd) / unitUsd
  const leftUsd = freeUsd - cut * unitUsd
  // Cut towards 0 is up where lots are bought back.
  const isShort = buys && leftUsd + withinUsd < 0n
  const lots = isShort ? cut - 1n : cut
  // Less than nothing cannot be held: what is lacking beyond that stays lacking.
  if (buys && lots + lotsHeld < 0n) return { lots: -lotsHeld, restUsd: freeUsd + lotsHeld * unitUsd }
  const restUsd = isShort ? leftUsd + unitUsd : leftUsd
  return { lots, restUsd: restUsd > withinUsd ? restUsd : 0n }
}

type Position = {
  /** Equity less faceUsd. */
  freeUsd: bigint
  /** lotsHeld * lotUsd */
  faceUsd: bigint
  /** At least 0. */
  lotsHeld: bigint
}
