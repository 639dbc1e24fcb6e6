import { readInstant } from '../readInstant'
import { textAt } from './json'

/** Year 3000 at Deribit, 2100 at Binance: written where nothing ever expires. */
const farYears = /^(2[1-9]|[3-9]\d)\d\d-/
const milliseconds = /^\d{13}$/
const microseconds = /^(\d{13})\d{3}$/
const farMilliseconds = /^[4-9]\d{12}$|^\d{14,15}$/
const iso = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/

/**
 * The instant that a venue wrote, as ISO text in UTC to the millisecond, never later than it says; null for 0 and for the far
 * years that stand for never; undefined where it cannot be read.
 */
export function instantOfText(text: string): string | null | undefined {
  if (text === '0' || farYears.test(text) || farMilliseconds.test(text)) return null
  const [, ofMicroseconds] = microseconds.exec(text) ?? []
  const [, seconds = '', fraction = '', zone = ''] = iso.exec(text) ?? []
  const plain = seconds === '' ? (ofMicroseconds ?? text) : `${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}${zone}`
  if (seconds === '' && !milliseconds.test(plain)) return undefined
  const reading = readInstant({ text: plain })
  return reading.state === 'instant' ? reading.iso : undefined
}

/** The instant in a field; one that cannot be read is none, and then the age of what stands beside it is not known. */
export function instantIn(payload: unknown, key: string): string | null {
  const text = textAt(payload, key)
  const read = text === '' ? null : instantOfText(text)
  return read ?? null
}
