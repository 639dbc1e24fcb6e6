import { decimal, percentOf, rateOf, type Decimal } from '../core'
import { writtenOut } from './abbreviated'
import { problem, value, type Field, type Reading, type Requirement, type Scope, type Slider, type Unit } from './field'
import { halfWidth } from './halfWidth'
import { readNumber } from './readNumber'

export type Rule = { requirement: Requirement; holds: (value: Decimal) => boolean }

const minusOne = decimal('-1')
export const positive: Rule = { requirement: 'must be greater than zero', holds: (x) => x.greaterThan(0) }
export const atLeastZero: Rule = { requirement: 'must be at least zero', holds: (x) => x.greaterThanOrEqualTo(0) }
export const whole: Rule = { requirement: 'must be a whole number', holds: (x) => x.isInteger() }
const aboveMinusAll: Rule = { requirement: 'must be greater than −100%', holds: (x) => x.greaterThan(minusOne) }
const withinAll: Rule = {
  requirement: 'must be within ±100%',
  holds: (x) => x.greaterThan(minusOne) && x.lessThan(1),
}
const partOfAll: Rule = {
  requirement: 'must be 0% to below 100%',
  holds: (x) => x.greaterThanOrEqualTo(0) && x.lessThan(1),
}

/** A number in a unit, within some bounds. */
export function numberField({
  unit,
  rules,
  scope,
  slider = null,
}: NumberFieldKind & NumberFieldOptions): Field<Decimal> {
  const percent = unit === 'rate'
  return {
    scope,
    control: { kind: 'number', unit, slider },
    read: (text): Reading<Decimal> => {
      const reading = readNumber(percent ? inPercent(text) : writtenOut(halfWidth(text), unit))
      if (reading.state === 'problem') return { state: 'problem', problem: { ...reading.problem, found: text } }
      const read = percent ? rateOf({ percent: reading.value }) : reading.value
      const broken = rules.find((rule) => !rule.holds(read))
      if (broken === undefined) return value(read)
      // A zero may be the beginning of 0.5.
      return problem(broken.requirement, { found: text, unfinished: broken === positive && read.isZero() })
    },
    write: (read) => (percent ? percentOf({ rate: read }) : read).toFixed(),
  }
}

/** A rate as people write it, such as `4.2%` or `25bp`: basis points are hundredths of a percent. */
const inPercent = (text: string): string =>
  halfWidth(text)
    .trim()
    .replace(/ ?(?:%|(b(?:ps?)?|基点))$/i, (_, points?: string) => (points === undefined ? '' : 'e-2'))

type NumberFieldKind = { unit: Unit; rules: readonly Rule[] }
export type NumberFieldOptions = { scope: Scope; slider?: Slider | null }

/** A price [USD per coin]. */
export const priceField = (options: NumberFieldOptions) => numberField({ unit: 'price', rules: [positive], ...options })
/** An amount of money above zero [USD]. */
export const usdField = (options: NumberFieldOptions) => numberField({ unit: 'usd', rules: [positive], ...options })
/** Contracts in a lot: whole, at least one. */
export const lotField = (options: NumberFieldOptions) =>
  numberField({ unit: 'contracts', rules: [positive, whole], ...options })
/** Days, zero included, fractions allowed. */
export const daysField = (options: NumberFieldOptions) =>
  numberField({ unit: 'days', rules: [atLeastZero], ...options })
/** A yield, a cost of capital, a price move: typed in percent, above -100%. */
export const rateField = (options: NumberFieldOptions) =>
  numberField({ unit: 'rate', rules: [aboveMinusAll], ...options })
/** A fee or slippage: typed in percent, a rebate is negative. */
export const feeField = (options: NumberFieldOptions) => numberField({ unit: 'rate', rules: [withinAll], ...options })
/** A maintenance margin rate: typed in percent, in [0, 100). */
export const marginRateField = (options: NumberFieldOptions) =>
  numberField({ unit: 'rate', rules: [partOfAll], ...options })
