import { ExactDecimal, type Decimal } from '../number/decimal'
import { civilDate, floorDiv } from './calendar'
import { remember } from './instant'

const millisecondsPerDay = 86_400_000n
/** Beyond the years that have four digits, and short enough to be written out. */
const farthestMilliseconds = new ExactDecimal('1e15')

/** The instant a number of seconds after 1970-01-01T00:00Z, to the millisecond; null outside the years 0000 to 9999. */
export function instantOf(seconds: Decimal): string | null {
  const milliseconds = new ExactDecimal(seconds).times(1000).toDecimalPlaces(0)
  if (milliseconds.abs().greaterThan(farthestMilliseconds)) return null
  return textOf(BigInt(milliseconds.toFixed()))
}

/** The instant a whole number of milliseconds after 1970-01-01T00:00Z; null outside the years 0000 to 9999. */
export function textOf(ofEpoch: bigint): string | null {
  const serial = floorDiv(ofEpoch, millisecondsPerDay)
  const { year, month, day } = civilDate(serial)
  if (year < 0n || year > 9999n) return null
  const ofDay = ofEpoch - serial * millisecondsPerDay
  const digits = (value: bigint, width = 2) => `${value}`.padStart(width, '0')
  const clock = `${digits(ofDay / 3_600_000n)}:${digits((ofDay / 60_000n) % 60n)}:${digits((ofDay / 1000n) % 60n)}`
  const text = `${digits(year, 4)}-${digits(month)}-${digits(day)}T${clock}.${digits(ofDay % 1000n, 3)}Z`
  // What is written is mostly read next.
  if (ofEpoch % 1000n === 0n) remember(text, { seconds: ofEpoch / 1000n, fraction: '' })
  return text
}
