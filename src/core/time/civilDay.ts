import { DomainError } from '../number/domainError'
import { civilDate, serialDay } from './calendar'
import { dateIn, dateText, isoDate } from './dateText'

/** Days from 1970-01-01 to a day written as 2026-02-27: a day of the calendar, at no hour and in no zone. */
export function dayNumber({ quantity, text }: { quantity: string; text: string }): bigint {
  const date = dateIn(text)
  if (date !== null) return serialDay(date)
  const written = isoDate.test(text)
  const requirement = written ? 'must be a date and time that exist' : 'must be a date, such as 2026-02-27'
  throw new DomainError({ quantity, requirement, found: text })
}

/** The day a number of days after 1970-01-01, as text. */
export function dayText(number: bigint): string {
  return dateText(civilDate(number))
}

/** 0 on a Sunday, 6 on a Saturday. */
export function weekday(number: bigint): bigint {
  const days = (number + 4n) % 7n
  return days < 0n ? days + 7n : days
}
