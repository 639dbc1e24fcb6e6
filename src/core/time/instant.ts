import { ExactDecimal, type Decimal } from '../number/decimal'
import { DomainError, type Requirement } from '../number/domainError'
import { civilDate, daysOfMonth, floorDiv, serialDay } from './calendar'

const isoInstant = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(?:Z|([+-])(\d\d):(\d\d))$/

const millisecondsPerDay = 86_400_000n
/** Beyond the years that have four digits, and short enough to be written out. */
const farthestMilliseconds = new ExactDecimal('1e15')

type Reading = { problem: Requirement } | { seconds: Decimal }

function readInstant(text: string): Reading {
  const parts = isoInstant.exec(text)
  if (parts === null) return { problem: 'must be an instant with a zone, such as 2021-12-31T12:00:00Z' }
  // A group that took no part is undefined, which the type of exec does not say.
  const [
    ,
    year = '',
    month = '',
    day = '',
    hour = '',
    minute = '',
    second = '0',
    sign = '+',
    zoneHour = '0',
    zoneMinute = '0',
  ] = parts as readonly (string | undefined)[]
  const date = { year: BigInt(year), month: BigInt(month), day: BigInt(day) }
  const exists =
    date.month >= 1n &&
    date.month <= 12n &&
    date.day >= 1n &&
    date.day <= daysOfMonth(date) &&
    BigInt(hour) <= 23n &&
    BigInt(minute) <= 59n &&
    new ExactDecimal(second).lessThan(60) &&
    BigInt(zoneHour) <= 23n &&
    BigInt(zoneMinute) <= 59n
  if (!exists) return { problem: 'must be a date and time that exist' }
  const ahead = (BigInt(zoneHour) * 60n + BigInt(zoneMinute)) * (sign === '-' ? -1n : 1n)
  const minutes = (serialDay(date) * 24n + BigInt(hour)) * 60n + BigInt(minute) - ahead
  return { seconds: new ExactDecimal(String(minutes * 60n)).plus(second) }
}

/**
 * What keeps `text` from being an instant, or null where nothing does: it is ISO text to the minute or finer with Z or an
 * offset such as +01:00. Leap seconds and 24:00 are refused, because the clocks of the exchanges have neither.
 */
export function instantProblem(text: string): Requirement | null {
  const reading = readInstant(text)
  return 'problem' in reading ? reading.problem : null
}

/** Seconds from 1970-01-01T00:00Z to an instant, exactly, leap seconds left out as in every timestamp of an exchange. */
export function secondsOf({ quantity, text }: { quantity: string; text: string }): Decimal {
  const reading = readInstant(text)
  if ('seconds' in reading) return reading.seconds
  throw new DomainError({ quantity, requirement: reading.problem, found: text })
}

/** The instant a number of seconds after 1970-01-01T00:00Z, to the millisecond; null outside the years 0000 to 9999. */
export function instantOf(seconds: Decimal): string | null {
  const milliseconds = new ExactDecimal(seconds).times(1000).toDecimalPlaces(0)
  if (milliseconds.abs().greaterThan(farthestMilliseconds)) return null
  const ofEpoch = BigInt(milliseconds.toFixed())
  const serial = floorDiv(ofEpoch, millisecondsPerDay)
  const { year, month, day } = civilDate(serial)
  if (year < 0n || year > 9999n) return null
  const ofDay = ofEpoch - serial * millisecondsPerDay
  const digits = (value: bigint, width: number) => String(value).padStart(width, '0')
  const clock = [ofDay / 3_600_000n, (ofDay / 60_000n) % 60n].map((part) => digits(part, 2)).join(':')
  const second = `${digits((ofDay / 1000n) % 60n, 2)}.${digits(ofDay % 1000n, 3)}`
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}T${clock}:${second}Z`
}
