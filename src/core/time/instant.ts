import { ExactDecimal, type Decimal } from '../number/decimal'
import { DomainError, type Requirement } from '../number/domainError'
import { tenTo } from '../number/tenTo'
import { daysOfMonth, serialDay } from './calendar'

const isoInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.(\d+))?)?(?:Z|([+-])\d\d:\d\d)$/

const trailingZeros = /0+$/
const secondsPerDay = 86_400n

/** Whole seconds from 1970-01-01T00:00Z, and the digits of the part of a second after them, which may be none. */
export type Instant = { readonly seconds: bigint; readonly fraction: string }

type Reading = { problem: Requirement } | Instant

/** Where each part of an ISO instant stands in its text. */
const starts = { year: 0, month: 5, day: 8, hour: 11, minute: 14, second: 17 }
const zeroCode = 48

/** The whole number that digits inside a text make, read without cutting them out: a history has thousands of times. */
function digitsAt(text: string, { start, end }: { start: number; end: number }): number {
  let read = 0
  for (let place = start; place < end; place++) read = read * 10 + text.charCodeAt(place) - zeroCode
  return read
}

const pairAt = (text: string, start: number) => digitsAt(text, { start, end: start + 2 })

function readInstant(text: string): Reading {
  const parts = isoInstant.exec(text)
  if (parts === null) return { problem: 'must be a date and time with a time zone, such as 2021-12-31T12:00:00Z' }
  // A group that did not match is undefined, which the type of exec does not say.
  const [, fraction = '', sign] = parts as readonly (string | undefined)[]
  const year = digitsAt(text, { start: starts.year, end: starts.month - 1 })
  const [month, day] = [pairAt(text, starts.month), pairAt(text, starts.day)]
  const [hour, minute] = [pairAt(text, starts.hour), pairAt(text, starts.minute)]
  const second = text[starts.second - 1] === ':' ? pairAt(text, starts.second) : 0
  const zoneHour = sign === undefined ? 0 : pairAt(text, text.length - 5)
  const zoneMinute = sign === undefined ? 0 : pairAt(text, text.length - 2)
  const date = { year: BigInt(year), month: BigInt(month), day: BigInt(day) }
  const isTime = hour <= 23 && minute <= 59 && second <= 59 && zoneHour <= 23 && zoneMinute <= 59
  const exists = isTime && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || date.day <= daysOfMonth(date))
  if (!exists) return { problem: 'must be a date and time that exist' }
  const ahead = (zoneHour * 60 + zoneMinute) * (sign === '-' ? -1 : 1)
  const ofDay = (hour * 60 + minute - ahead) * 60 + second
  return { seconds: serialDay(date) * secondsPerDay + BigInt(ofDay), fraction: fraction.replace(trailingZeros, '') }
}

/**
 * Why `text` is not an instant, or null where it is one: ISO text to the minute or finer with Z or an offset such as
 * +01:00. Leap seconds and 24:00 are refused, because the clocks of the exchanges have neither.
 */
export function instantProblem(text: string): Requirement | null {
  const reading = readInstant(text)
  return 'problem' in reading ? reading.problem : null
}

type Named = { quantity: string; text: string }

/** What was read last: several replays go over the same days, whose thousands of times are read once. */
const known = new Map<string, Instant>()
const mostKnown = 4096

/** An instant in integers, leap seconds left out as in every timestamp of an exchange. */
export function instantIn({ quantity, text }: Named): Instant {
  const before = known.get(text)
  if (before !== undefined) return before
  const reading = readInstant(text)
  if ('problem' in reading) throw new DomainError({ quantity, requirement: reading.problem, found: text })
  remember(text, reading)
  return reading
}

/** Keeps what a text says, for whoever reads it next. */
export function remember(text: string, { seconds, fraction }: Instant): void {
  if (known.size >= mostKnown) known.clear()
  known.set(text, { seconds, fraction })
}

/** Seconds from 1970-01-01T00:00Z to an instant, exactly. */
export function secondsOf(named: Named): Decimal {
  const { seconds, fraction } = instantIn(named)
  return new ExactDecimal(`${seconds}`).plus(`0.${fraction}`)
}

/** Time between two instants, in units of 10^-places seconds. */
export type Elapsed = { units: bigint; places: number }

/** From one instant to another, exactly; negative where `to` is the earlier. */
export function elapsed({ from, to }: { from: Instant; to: Instant }): Elapsed {
  const places = Math.max(from.fraction.length, to.fraction.length)
  if (places === 0) return { units: to.seconds - from.seconds, places }
  const partOf = ({ fraction }: Instant) => BigInt(fraction.padEnd(places, '0'))
  return { units: (to.seconds - from.seconds) * tenTo(places) + partOf(to) - partOf(from), places }
}
