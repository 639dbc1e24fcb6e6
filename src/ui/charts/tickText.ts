import type { Chart } from '../../calculators/chart'
import { factsOf, type TermUnit } from '../../vocabulary/terms'
import type { Dictionary } from '../words'
import { roundedTo } from './plotNumbers'

/** Digits that tell ticks apart: more where the axis covers a small part of its numbers. */
function digitsOf([least, most]: readonly [number, number]): number {
  const size = Math.max(Math.abs(least), Math.abs(most))
  const span = Math.abs(most - least)
  return span === 0 || size === 0 ? 3 : Math.min(Math.max(Math.ceil(Math.log10(size / span)) + 2, 3), 9)
}

const powers = ['', 'K', 'M', 'B', 'T'] as const

/** A number in thousands, millions and so on. Written here: the platform's own takes 20 ms to set up. */
function compact(value: number, digits: number): string {
  const rounded = roundedTo(value, digits)
  const thousands = Math.floor(Math.log10(Math.abs(rounded)) / 3)
  const power = Math.min(Math.max(thousands, 0), powers.length - 1)
  return `${roundedTo(rounded / 1000 ** power, digits)}${powers[power]}`
}

/** The ticks of an axis over a stretch of values: short, told apart, with a true minus. */
export function tickTextOver(stretch: readonly [number, number]): (value: number) => string {
  const digits = digitsOf(stretch)
  return (value) => {
    const size = Math.abs(value)
    const text = size !== 0 && size < 1e-4 ? value.toExponential(0) : compact(value, size < 1 ? 3 : digits)
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

/** The ticks of an axis of rates, in percent. */
export function percentTickTextOver([least, most]: readonly [number, number]): (rate: number) => string {
  const text = tickTextOver([least * 100, most * 100])
  return (rate) => text(rate * 100)
}

/** How the ticks of an axis are written, by its unit. */
export const ticksOf = (unit: TermUnit) => (unit === 'rate' ? percentTickTextOver : tickTextOver)

/** What the horizontal axis measures, in which unit; what is counted has none. */
export function nameOfX({
  chart: { x, scale },
  vocabulary,
}: { chart: Chart<string> } & Pick<Dictionary, 'vocabulary'>): string {
  const unit = scale === 'time' ? 'UTC' : vocabulary.units[factsOf(x).unit]
  return unit === '' ? vocabulary.labels[x] : `${vocabulary.labels[x]} [${unit}]`
}
