import { daysBetween, decimal, simpleBasis, type Decimal } from '../../core'
import type { PastHistory } from './essay'

/** A day on which the front future still has a week or more. */
export type BasisDay = {
  time: string
  spotClose: Decimal
  frontClose: Decimal
  frontDays: Decimal
  annualised: Decimal
}

const aWeek = decimal('7')

/** The basis of the front future on the days of a history. */
export const basisDaysOf = ({ marks, rolls, rolled }: PastHistory): readonly BasisDay[] => {
  const expiries = new Map(rolled.map(({ time, expiry }) => [time, expiry]))
  return marks.flatMap((mark): BasisDay[] => {
    const last = rolls.findLast(({ time }) => time <= mark.time)
    const expiry = last === undefined ? undefined : expiries.get(last.time)
    return expiry === undefined ? [] : basisDay({ ...mark, expiry })
  })
}

function basisDay(day: { time: string; spotPrice: Decimal; futuresPrice: Decimal | null; expiry: string }): BasisDay[] {
  const { time, spotPrice, futuresPrice, expiry } = day
  const daysToExpiry = daysBetween({ from: time, to: expiry })
  if (futuresPrice === null || daysToExpiry.lessThan(aWeek)) return []
  const annualised = simpleBasis({ spotPrice, futuresPrice, daysToExpiry })
  return [{ time, spotClose: spotPrice, frontClose: futuresPrice, frontDays: daysToExpiry, annualised }]
}
