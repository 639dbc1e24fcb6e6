import { decimal, percentOf, zero, type Decimal } from '../core'
import { grouped } from '../form'
import { factsOf, type Term, type TermUnit } from '../vocabulary/terms'
import { isInPercent } from '../vocabulary/units'

type Digits = { least: number; most: number }

const digits: Readonly<Record<TermUnit, Digits>> = {
  usd: { least: 2, most: 2 },
  price: { least: 2, most: 2 },
  coin: { least: 0, most: 8 },
  rate: { least: 4, most: 4 },
  points: { least: 4, most: 4 },
  contracts: { least: 0, most: 0 },
  lots: { least: 0, most: 0 },
  days: { least: 0, most: 2 },
  multiple: { least: 2, most: 2 },
  number: { least: 0, most: 6 },
}

const largest = decimal('1e15')
/** Everything has sixty digits; a sum of money smaller than this is their rounding. */
const rounding = decimal('1e-40')
/** A funding of a few thousandths of a percent needs more digits than a yield [%]. */
const smallRate = decimal('0.1')
const finestRate = 6
/** In a headline a yield has two decimals, and a small rate four. */
const briefDigits: Digits = { least: 2, most: 2 }
const briefSmallRate: Digits = { least: 4, most: 4 }
/** A part of a cent, of a contract or of a pip is still read as a decimal; what is smaller, not. */
const leastPlain = decimal('1e-8')
const significantOfTiny = 3
const minus = '−'
/** An amount with more decimals than these has all eight of a satoshi written out. */
const fewestWrittenOut = 5

/**
 * A number for reading: digits by its unit, thousands apart, a true minus. A value too small for those
 * digits keeps three of its own; a huge one, and one below 1e-8, is written with a power of ten. Rates are in percent; the unit itself is not part of the text.
 */
export function formatNumber({
  value,
  unit,
  signed = false,
  brief = false,
}: {
  value: Decimal
  unit: TermUnit
  signed?: boolean
  brief?: boolean
}): string {
  const whole = value.abs().lessThan(rounding) ? zero : value
  const shown = isInPercent(unit) ? percentOf({ rate: whole }) : whole
  const { least, most } = isInPercent(unit) ? digitsOfRate(shown, { unit, brief }) : digits[unit]
  const rounded = shown.toDecimalPlaces(most)
  const isTiny = rounded.isZero() && !shown.isZero()
  const isHuge = shown.abs().greaterThanOrEqualTo(largest)
  const text =
    isHuge || (isTiny && shown.abs().lessThan(leastPlain))
      ? powerOfTen(shown)
      : withDigits(
          isTiny ? shown.toSignificantDigits(significantOfTiny) : rounded,
          writtenOut(rounded, { least, most }),
        )
  return withSign(text, { signed: signed && !shown.isZero() })
}

/** The least digits of an amount: all of them where it lacks only a few. Their points stand in line, and round amounts stay short. */
const writtenOut = (rounded: Decimal, { least, most }: Digits): number =>
  rounded.decimalPlaces() > fewestWrittenOut ? most : least

function digitsOfRate(percent: Decimal, { unit, brief }: { unit: TermUnit; brief: boolean }): Digits {
  const small = unit === 'rate' && !percent.isZero() && percent.abs().lessThan(smallRate)
  if (brief) return small ? briefSmallRate : briefDigits
  return { ...digits[unit], ...(small ? { most: finestRate } : {}) }
}

/** At least so many digits after the point, and all that the value has. */
const withDigits = (value: Decimal, least: number): string =>
  grouped(value.toFixed(Math.max(least, value.decimalPlaces())))

const powerOfTen = (value: Decimal): string => {
  const [mantissa = '', exponent = ''] = value.toExponential(3).split('e')
  return `${mantissa}×10${superscript(exponent.replace('+', ''))}`
}

const plainSigns = '-0123456789'
const superscripts = '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'
const superscript = (numeral: string): string =>
  numeral.replace(/./g, (sign) => superscripts[plainSigns.indexOf(sign)] ?? sign)

const withSign = (text: string, { signed }: { signed: boolean }): string => {
  if (text.startsWith('-')) return `${minus}${text.slice(1)}`
  return signed ? `+${text}` : text
}

/** A term's value for reading, with the digits and the sign of its unit. */
export const formatTerm = (term: Term, value: Decimal, { brief = false } = {}): string => {
  const { unit, signed } = factsOf(term)
  return formatNumber({ value, unit, signed, brief })
}

/** The whole value, digit for digit: what hovering shows and copying takes. Rates stay fractions of one. */
export const exactText = (value: Decimal): string => value.toString()
