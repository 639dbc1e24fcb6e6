import type { Chart } from '../../calculators/chart'
import { factsOf, type TermUnit } from '../../vocabulary/terms'
import type { Dictionary } from '../words'

const fine = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

/** Digits that tell ticks apart: more where the axis covers a small part of its numbers. */
function digitsOf([least, most]: readonly [number, number]): number {
  const size = Math.max(Math.abs(least), Math.abs(most))
  const span = Math.abs(most - least)
  return span === 0 || size === 0 ? 3 : Math.min(Math.max(Math.ceil(Math.log10(size / span)) + 2, 3), 9)
}

const known = new Map<number, Intl.NumberFormat>()

/** Made once for each number of digits: making one takes longer than drawing the axis. */
function compactWith(digits: number): Intl.NumberFormat {
  const made =
    known.get(digits) ?? new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: digits })
  known.set(digits, made)
  return made
}

/** The ticks of an axis over a stretch of values: short, told apart, with a true minus. */
export function tickTextOver(stretch: readonly [number, number]): (value: number) => string {
  const compact = compactWith(digitsOf(stretch))
  return (value) => {
    const size = Math.abs(value)
    const text =
      size !== 0 && size < 1e-4 ? value.toExponential(0) : size < 1 ? fine.format(value) : compact.format(value)
    // Also in the power of ten of a tiny number.
    return text.replaceAll('-', '−')
  }
}

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
