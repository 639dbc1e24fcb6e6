import { Decimal as DecimalJs } from 'decimal.js'
import { DomainError, type Requirement } from './domainError'

/**
 * The project's only number type: decimal.js with 60 significant digits and ties to the even digit, as a clone that no
 * setting made elsewhere can reach.
 */
export const Decimal = DecimalJs.clone({ precision: 60, rounding: DecimalJs.ROUND_HALF_EVEN, defaults: true })
export type Decimal = DecimalJs

/** Wide enough that a product of several typed numbers is exact: whole lots are decided on it, nothing is stored in it. */
export const ExactDecimal = DecimalJs.clone({ precision: 1200, rounding: DecimalJs.ROUND_HALF_EVEN, defaults: true })

const numeral = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i
const largestMagnitude = new Decimal('1e15')
const largestExponent = 15

type Reading = { problem: Requirement } | { number: Decimal }

function readNumeral(text: string): Reading {
  if (!numeral.test(text)) return { problem: 'must be a decimal number' }
  const number = new Decimal(text)
  // Compared only where its exponent does not decide it, as that of infinity, which is none: histories have thousands of numbers.
  const isSmall = number.e < largestExponent || number.abs().lessThanOrEqualTo(largestMagnitude)
  return isSmall ? { number } : { problem: 'must be at most 1e15 in magnitude' }
}

/** Why `text` is not a number that is accepted, or null where it is one. */
export function numeralProblem(text: string): Requirement | null {
  const reading = readNumeral(text)
  return 'problem' in reading ? reading.problem : null
}

/**
 * The number that a decimal numeral names, digit for digit.
 *
 * @throws DomainError where the text is not a finite decimal numeral of magnitude at most 1e15
 * @example decimal('65432.50').toFixed() // '65432.5'
 */
export function decimal(text: string): Decimal {
  const reading = readNumeral(text)
  if ('number' in reading) return reading.number
  throw new DomainError({ quantity: 'number', requirement: reading.problem, found: text })
}

/** An exact intermediate figure, brought back to the 60 digits of every answer. */
export function rounded(exact: Decimal): Decimal {
  return new Decimal(exact).toSignificantDigits()
}

/** A figure of an answer: zero is 0, never -0, even for a rebate on nothing. */
export const withoutNegativeZero = (value: Decimal): Decimal => zero.plus(value)

export const zero: Decimal = new Decimal(0)
export const one: Decimal = new Decimal(1)
/** To sixty digits (https://oeis.org/A000796). */
export const pi: Decimal = new Decimal('3.14159265358979323846264338327950288419716939937510582097494')
