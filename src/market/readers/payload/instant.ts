import { decimal, numeralProblem } from '../../../core'
import { readInstant } from '../readInstant'
import { textAt } from './json'

/** Year 3000 at Deribit, 2100 at Binance: written where nothing ever expires. */
const farYears = /^(2[1-9]|[3-9]\d)\d\d-/
const milliseconds = /^\d{13}$/
/** Seconds have ten digits, with a fraction or without; micro- and nanoseconds three and six digits more than thirteen. */
const seconds = /^(\d{10})(?:\.(\d{1,9}))?$/
const finer = /^(\d{13})(?:\d{3}|\d{6}|\.\d{1,9})$/
const farMilliseconds = /^[4-9]\d{12}$|^\d{14,15}$/
const iso = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/

/**
 * The instant that a venue wrote, as ISO text in UTC to the millisecond, never later than it says; null for 0 and for the far
 * years that stand for never; undefined where it cannot be read.
 */
export function instantOfText(written: string): string | null | undefined {
  const text = withoutExponent(written)
  if (text === '0' || farYears.test(text) || farMilliseconds.test(text)) return null
  const plain = inMilliseconds(text) ?? isoToMilliseconds(text)
  if (plain === null) return undefined
  const reading = readInstant({ text: plain })
  return reading.state === 'instant' ? reading.iso : undefined
}

/** 1.79e12 as 1790000000000. */
const withoutExponent = (text: string) =>
  /^\d+(\.\d+)?e\+?\d\d?$/i.test(text) && numeralProblem(text) === null ? decimal(text).toFixed() : text

function inMilliseconds(text: string): string | null {
  if (milliseconds.test(text)) return text
  const [, whole, fraction = ''] = seconds.exec(text) ?? []
  return whole === undefined ? (finer.exec(text)?.[1] ?? null) : `${whole}${toThousandths(fraction)}`
}

function isoToMilliseconds(text: string): string | null {
  const [, toSeconds, fraction = '', zone = ''] = iso.exec(text) ?? []
  return toSeconds === undefined ? null : `${toSeconds}.${toThousandths(fraction)}${zone}`
}

const toThousandths = (fraction: string) => fraction.slice(0, 3).padEnd(3, '0')

const fewMilliseconds = /^[1-9]\d{0,8}$/

/** The instant of a stamp: examples of the venues count few milliseconds since 1970, which is a moment long ago and no other. */
export const instantOfStamp = (text: string): string | null | undefined =>
  instantOfText(fewMilliseconds.test(text) ? text.padStart(13, '0') : text)

/**
 * The stamp in a field; one that cannot be read does not count, and then the age of the figures beside it is unknown.
 */
export function instantIn(payload: unknown, key: string): string | null {
  const text = textAt(payload, key)
  const read = text === '' ? null : instantOfStamp(text)
  return read ?? null
}
