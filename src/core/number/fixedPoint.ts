import { Decimal, zero } from './decimal'
import { DomainError } from './domainError'
import { tenTo } from './tenTo'

/**
 * Decimals as whole numbers of units, a unit being 10^-places: what a long chain of sums and products is counted in. Ten
 * times faster than Decimal on numbers of this length, and exact wherever the places suffice.
 */

/** How decimal.js keeps a coefficient: in words of seven digits, the decimal point between two of them. */
const digitsPerWord = 7
const wordBase = 10_000_000

function coefficientOf(words: readonly number[]): bigint {
  const [first = 0, second = 0] = words
  if (words.length === 1) return BigInt(first)
  if (words.length === 2) return BigInt(first * wordBase + second)
  return words.reduce((so, word) => so * BigInt(wordBase) + BigInt(word), 0n)
}

/** A finite number in units of 10^-places; what is finer than a unit is cut off. */
export function unitsOf(value: Decimal, places: number): bigint {
  const { d: words, e: exponent, s: sign } = value
  const shift = places + digitsPerWord * (Math.floor(exponent / digitsPerWord) + 1 - words.length)
  const coefficient = coefficientOf(words)
  const size = shift < 0 ? coefficient / tenTo(-shift) : coefficient * tenTo(shift)
  return sign < 0 ? -size : size
}

const answerDigits = 60
const five = '5'

/** The number that a count of units of 10^-places is, in the digits of every answer; zero is 0, never -0. */
export function fromUnits(units: bigint, places: number): Decimal {
  if (units === 0n) return zero
  const text = `${units}`
  const kept = answerDigits + (units < 0n ? 1 : 0)
  const excess = Math.max(0, text.length - kept)
  const next = text[kept] ?? ''
  // Most of the time what is beyond those digits is cut off, and need not be read: a ledger has many figures.
  if (next < five) return new Decimal(`${text.slice(0, kept)}e${excess - places}`)
  return new Decimal(`${text}e${-places}`).toSignificantDigits()
}

/** Digits of a given number that are counted: more than an answer has, however long a text was pasted. */
const mostDigits = 100

/** The places that some finite numbers need, up to a hundred digits each. */
export function placesOf(values: readonly Decimal[]): number {
  return values.reduce((most, value) => Math.max(most, Math.min(value.decimalPlaces(), mostDigits - value.e)), 0)
}

/** Exponents beyond which whole units would be numbers too long to hold. */
const farthestExponent = 1000

/** Whether a number is finite and neither too large nor too small to be counted in units. */
export const isCountable = (value: Decimal): boolean => value.isFinite() && Math.abs(value.e) <= farthestExponent

/** Refuses what isCountable denies, under its path in the caller's arguments. */
export function requireCountable(quantities: Readonly<Record<string, Decimal>>): void {
  for (const [quantity, value] of Object.entries(quantities)) {
    if (isCountable(value)) continue
    throw new DomainError({ quantity, requirement: 'must give a result within range', found: value.toString() })
  }
}
