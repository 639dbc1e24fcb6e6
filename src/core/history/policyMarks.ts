import type { Decimal } from '../number/decimal'
import { requirePositive } from '../number/domain'
import { isCountable, requireCountable } from '../number/fixedPoint'
import { datedRates, requireInTime, type Dated, type TimedRate } from './datedRates'

/** A day of history: what was paid since the row before, and the prices at its end. */
export type PolicyMark = TimedRate & {
  /** [USD per coin] */
  spotPrice: Decimal
  /** Price of the future that expires next; null where none was listed [USD per coin]. */
  futuresPrice: Decimal | null
}

export type DatedMark = Dated<PolicyMark>

/**
 * Days whose times have been read.
 *
 * @throws DomainError where a rate is -1 or less, a price is not positive, or a time cannot be read or is not after
 *   the one before
 */
export function datedMarks(marks: readonly PolicyMark[]): readonly DatedMark[] {
  const read = lastRead.get(marks) ?? readMarks(marks)
  lastRead.set(marks, read)
  return read
}

/** Several rules are replayed over the same days: their thousands of times are read once. */
const lastRead = new WeakMap<readonly PolicyMark[], readonly DatedMark[]>()

function readMarks(marks: readonly PolicyMark[]): readonly DatedMark[] {
  const dated = datedRates({ quantity: 'marks', rates: marks })
  requireInTime({ quantity: 'marks', entries: dated })
  for (const [index, { spotPrice, futuresPrice }] of marks.entries()) {
    // Named only where one is out of bounds: a history has thousands of days.
    if (!isPrice(spotPrice)) requirePrice({ [`marks[${index}].spotPrice`]: spotPrice })
    if (futuresPrice !== null && !isPrice(futuresPrice)) {
      requirePrice({ [`marks[${index}].futuresPrice`]: futuresPrice })
    }
  }
  return dated
}

const isPrice = (price: Decimal): boolean => isCountable(price) && price.isPositive() && !price.isZero()

/** Refuses prices that are not positive, or too far from 1 to be counted in units. */
export function requirePrice(prices: Readonly<Record<string, Decimal>>): void {
  requirePositive(prices)
  requireCountable(prices)
}
