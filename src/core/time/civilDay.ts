import { DomainError } from '../number/domainError'
import { civilDate, daysOfMonth, serialDay, type CivilDate } from './calendar'

const isoDay = /^(\d{4})-(\d\d)-(\d\d)$/

/** Days from 1970-01-01 to a day written as 2026-02-27: a day of the calendar, at no hour and in no zone. */
export function dayNumber({ quantity, text }: { quantity: string; text: string }): bigint {
  const parts = isoDay.exec(text)
  if (parts === null)
    throw new DomainError({ quantity, requirement: 'must be a date, such as 2026-02-27', found: text })
  const [, year = '', month = '', day = ''] = parts
  const date = { year: BigInt(year), month: BigInt(month), day: BigInt(day) }
  const exists = date.month >= 1n && date.month <= 12n && date.day >= 1n && date.day <= daysOfMonth(date)
  if (!exists) throw new DomainError({ quantity, requirement: 'must be a date and time that exist', found: text })
  return serialDay(date)
}

/** The day a number of days after 1970-01-01, as text. */
export function dayText(number: bigint): string {
  return dateText(civilDate(number))
}

export function dateText({ year, month, day }: CivilDate): string {
  const digits = (value: bigint, width: number) => String(value).padStart(width, '0')
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

/** 0 on a Sunday, 6 on a Saturday. */
export function weekday(number: bigint): bigint {
  const days = (number + 4n) % 7n
  return days < 0n ? days + 7n : days
}
