import { daysBetween, decimal, type Decimal } from '../../../core'

const hoursPerDay = decimal('24')
/** A third of a day does not end, three of them do: what division left at the sixtieth digit is rounded away. */
const digits = 40

/** Hours from one instant to a later one; undefined where either is missing or they are not in this order. */
export function hoursBetween(from: string | null | undefined, to: string | null | undefined): Decimal | undefined {
  if (from == null || to == null || to <= from) return undefined
  return daysBetween({ from, to }).times(hoursPerDay).toSignificantDigits(digits)
}
