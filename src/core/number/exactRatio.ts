import { ExactDecimal, rounded, type Decimal } from './decimal'

/** A fraction kept as two exact products, so that nothing is rounded before a whole number is decided. */
export type ExactRatio = { numerator: Decimal; denominator: Decimal }

export function exactRatio(factors: { numerator: readonly Decimal[]; denominator: readonly Decimal[] }): ExactRatio {
  const product = (list: readonly Decimal[]) => list.reduce((so, factor) => so.times(factor), new ExactDecimal(1))
  return { numerator: product(factors.numerator), denominator: product(factors.denominator) }
}

/** 1 + rate, exactly: a sum of two typed numbers may need more digits than an answer has. */
export function onePlus(rate: Decimal): Decimal {
  return new ExactDecimal(1).plus(rate)
}

/** 1 - rate, exactly. */
export function oneMinus(rate: Decimal): Decimal {
  return new ExactDecimal(1).minus(rate)
}

/** The fraction times a factor, exactly. */
export function ratioTimes({ numerator, denominator }: ExactRatio, factor: Decimal): ExactRatio {
  return { numerator: numerator.times(factor), denominator }
}

/** The fraction in the project's 60 digits. */
export function ratioValue({ numerator, denominator }: ExactRatio): Decimal {
  return rounded(numerator).div(rounded(denominator))
}
