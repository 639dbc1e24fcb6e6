import type { Chart } from '../../calculators/chart'
import { factsOf, type TermUnit } from '../../vocabulary/terms'
import type { Dictionary } from '../words'
import type { Axis } from './axis'
import { roundedTo } from './plotNumbers'

/** Digits that tell ticks apart: more where the axis covers a small part of its numbers. */
function digitsOf([least, most]: readonly [number, number]): number {
  const size = Math.max(Math.abs(least), Math.abs(most))
  const span = Math.abs(most - least)
  return span === 0 || size === 0 ? 3 : Math.min(Math.max(Math.ceil(Math.log10(size / span)) + 2, 3), 9)
}

const powers = ['', 'K', 'M', 'B', 'T'] as const

/** In thousands, millions and so on. */
function powerOf(value: number): number {
  const thousands = Math.floor(Math.log10(Math.abs(value)) / 3)
  return Math.min(Math.max(thousands, 0), powers.length - 1)
}

/** A number in thousands, millions and so on. Written here: the platform's own takes 20 ms to set up. */
function compact(value: number, { digits, power }: { digits: number; power: number | undefined }): string {
  const rounded = roundedTo(value, digits)
  const own = value === 0 ? 0 : (power ?? powerOf(rounded))
  return `${roundedTo(rounded / 1000 ** own, digits)}${powers[own]}`
}

/** From here on a tick would take five digits. */
const mostInOnePower = 9999

/** The power in which all ticks of a linear axis are written: 950K beside 1000K, but 0.5M beside 12M. */
export function commonPower(ticks: readonly number[]): number | undefined {
  const sizes = ticks.map(Math.abs).filter((size) => size > 0)
  if (sizes.length === 0) return undefined
  const [least, most] = [powerOf(Math.min(...sizes)), Math.max(...sizes)]
  return most / 1000 ** least > mostInOnePower ? powerOf(most) : least
}

/** The ticks of an axis over a stretch of values: short, told apart, with a true minus; all in one power where that is given. */
export function tickTextOver(stretch: readonly [number, number], power?: number): (value: number) => string {
  const digits = digitsOf(stretch)
  return (value) => {
    const size = Math.abs(value)
    const isTiny = size !== 0 && size < 1e-4
    const text = isTiny ? value.toExponential(0) : compact(value, { digits: size < 1 ? 3 : digits, power })
    // Also in the power of ten of a tiny number.
    return text.replaceAll('-', '−')
  }
}

/** Ticks of one size with as many decimals each, as the steps between them are even: 1.000M beside 1.008M. */
export function withEvenDecimals(texts: readonly string[]): readonly string[] {
  const decimals = new Map<string, number>()
  for (const text of texts) {
    const [, fraction = '', size = ''] = parts(text)
    decimals.set(size, Math.max(decimals.get(size) ?? 0, fraction.length))
  }
  return texts.map((text) => {
    const [whole = '', fraction = '', size] = parts(text)
    const most = size === undefined || text === '0' ? 0 : (decimals.get(size) ?? 0)
    return most === 0 ? text : `${whole}.${fraction.padEnd(most, '0')}${size}`
  })
}

/** A tick's whole part, its decimals and its size in letters; a power of ten has none of them. */
const parts = (text: string): readonly string[] => /^([−\d]+)\.?(\d*)([KMBT]?)$/.exec(text)?.slice(1) ?? []

/** The ticks of an axis by its unit, rates in percent. On a logarithmic axis each has its own size. */
export function tickTexts({ scale, from, to, ticks }: Axis, unit: TermUnit): readonly string[] {
  const times = unit === 'rate' ? 100 : 1
  const shown = ticks.map((tick) => tick * times)
  const ends = [from * times, to * times] as const
  if (scale === 'log') return shown.map(tickTextOver(ends))
  return withEvenDecimals(shown.map(tickTextOver(ends, commonPower(shown))))
}

/** What the horizontal axis measures, in which unit; what is counted has none. */
export function nameOfX({
  chart: { x, scale },
  vocabulary,
}: { chart: Chart<string> } & Pick<Dictionary, 'vocabulary'>): string {
  const unit = scale === 'time' ? 'UTC' : vocabulary.units[factsOf(x).unit]
  return unit === '' ? vocabulary.labels[x] : `${vocabulary.labels[x]} [${unit}]`
}
