import type { Decimal } from '../../core'

/** The one place where exact values become the binary numbers that a screen can place; nothing is computed from them. */
export const plotNumber = (value: Decimal | null): number | null => {
  const placed = value === null ? NaN : value.toNumber()
  return Number.isFinite(placed) ? placed : null
}

/** Positions of a handle, from the lower to the upper end of its stretch. */
export const sliderPositions = 1200
const digitsWhileSliding = 4

/** A typed number as a screen can place it; NaN where it is not a number. */
export const typedNumber = (text: string): number => Number(text)

/** A number as somebody would type it: a few digits, no power of ten. */
export function plainNumeral(value: number): string {
  const rounded = Number(value.toPrecision(digitsWhileSliding))
  const decimals = Math.max(0, digitsWhileSliding - 1 - Math.floor(Math.log10(Math.abs(rounded) || 1)))
  const text = rounded.toFixed(Math.min(decimals, 20))
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/** A place between two ends at a position of a plain slider. */
export const sliderShare = (positionText: string): number => Number(positionText) / sliderPositions

/** Ticks of a log axis: powers of ten between the ends, thinned to a few. */
export function logTicks({ least, most }: { least: number; most: number }): number[] {
  const [first, last] = [Math.ceil(Math.log10(least) - 1e-9), Math.floor(Math.log10(most) + 1e-9)]
  const every = Math.max(1, Math.ceil((last - first) / 6))
  return Array.from(
    { length: Math.max(0, Math.floor((last - first) / every) + 1) },
    (_, index) => 10 ** (first + index * every),
  )
}

/** Ticks of a log axis that spans too little for powers of ten: its ends and the value halfway between. */
export const fewTicks = ([from, to]: readonly [number, number]): number[] =>
  [from, Math.sqrt(from * to), to].map((value) => Number(value.toPrecision(2)))

/** The ends of a log axis that hold all values: whole powers of ten. */
export function logDomain(values: readonly number[]): [number, number] {
  const positive = values.filter((value) => value > 0)
  if (positive.length === 0) return [1, 10]
  const [least, most] = [Math.min(...positive), Math.max(...positive)]
  const low = Math.floor(Math.log10(least))
  return [10 ** low, 10 ** Math.max(Math.ceil(Math.log10(most)), low + 1)]
}

/**
 * Ticks of a linear axis at whole multiples of a round step, at most about as many as wanted, and the round ends that hold
 * all values.
 */
export function linearTicks({ least, most, wanted }: { least: number; most: number; wanted: number }): {
  from: number
  to: number
  ticks: number[]
} {
  const rough = (most - least) / wanted
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 5].find((times) => times * power >= rough * (1 - 1e-9)) ?? 10)
  const [first, last] = [Math.floor(least / step + 1e-9), Math.ceil(most / step - 1e-9)]
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
  return { from: ticks.at(0) ?? least, to: ticks.at(-1) ?? most, ticks }
}

/** A number rounded to some digits, for the text of a tick. */
export const roundedTo = (value: number, digits: number): number => Number(value.toPrecision(digits))
