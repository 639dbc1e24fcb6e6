import { Decimal, one, zero } from '../number/decimal'
import { requireEntries, requirePositive } from '../number/domain'
import { daysBetween } from '../time/daysBetween'
import { termOf } from './datedRates'
import type { FixedEntry } from './entries'
import { totalReturnIndex, type IndexPoint } from './totalReturnIndex'

export type FixedReplayRow = FixedEntry & {
  /** From the entry to the expiry, more than 0 [days]. */
  days: Decimal
  /** futuresPrice / referencePrice - 1, not annualised. */
  basisRate: Decimal
  /** Simple, Act/365. */
  annualisedBasis: Decimal
  /** During which the future before had not expired yet [days]. */
  overlapDays: Decimal
  /** What 1 has become by this expiry. */
  level: Decimal
}

export type FixedReplay = {
  rows: FixedReplayRow[]
  returnRate: Decimal
  /** Sum of the basis rates, nothing put back in. */
  basisSum: Decimal
  /** From the first entry to the last expiry [days]. */
  days: Decimal
  /** Simple, Act/365. */
  annualisedYield: Decimal
  /** Entries made while the future before was still held: with any, no single sum of dollars earned returnRate. */
  overlappingEntries: Decimal
  /** A point for the first entry, and one for each expiry. */
  index: IndexPoint[]
}

/**
 * What a fixed-rate bond earned over a stretch of history, from one future to the next.
 *
 *     basisRate = futuresPrice / referencePrice - 1
 *     annualisedBasis = basisRate * 365 / days
 *     returnRate = product of (1 + basisRate) - 1
 *     basisSum = sum of basisRate
 *     overlapDays = expiry of the entry before - time, where that is positive [days]
 *
 * Convention: no cost, no lot. When and against what a future was sold is the convention of the entries.
 *
 * @throws DomainError where there is no entry, a price is not positive, an expiry is not after its entry and the one
 *   before
 * @example fixedReplay({ entries: 110 over 100, then 99 over 110 }) // returnRate -0.01, basisSum 0
 * @see listingDayEntries and executableRollEntries, the two conventions
 */
export function fixedReplay({ entries }: { entries: readonly FixedEntry[] }): FixedReplay {
  requireEntries({ quantity: 'entries', entries })
  const earned = entries.map((entry, index) => {
    const { time, expiry, futuresPrice, referencePrice } = entry
    const path = `entries[${index}]`
    requirePositive({ [`${path}.futuresPrice`]: futuresPrice, [`${path}.referencePrice`]: referencePrice })
    termOf({ start: time, end: expiry, prefix: `${path}.` })
    const days = daysBetween({ from: time, to: expiry })
    const basisRate = futuresPrice.div(referencePrice).minus(one)
    const before = entries[index - 1]
    const overlap = before === undefined ? zero : daysBetween({ from: time, to: before.expiry })
    const overlapDays = overlap.greaterThan(zero) ? overlap : zero
    return { ...entry, days, basisRate, annualisedBasis: basisRate.times(365).div(days), overlapDays }
  })
  const [first, last] = [earned[0], earned.at(-1)]
  const start = first?.time ?? ''
  const index = totalReturnIndex({
    start,
    periods: earned.map(({ expiry, basisRate }) => ({ time: expiry, rate: basisRate })),
  })
  const rows = earned.map((row, place): FixedReplayRow => ({ ...row, level: index[place + 1]?.level ?? one }))
  const returnRate = (index.at(-1)?.level ?? one).minus(one)
  const days = daysBetween({ from: start, to: last?.expiry ?? start })
  return {
    rows,
    returnRate,
    basisSum: rows.reduce((sum, { basisRate }) => sum.plus(basisRate), zero),
    days,
    annualisedYield: returnRate.times(365).div(days),
    overlappingEntries: new Decimal(rows.filter(({ overlapDays }) => overlapDays.greaterThan(zero)).length),
    index,
  }
}
