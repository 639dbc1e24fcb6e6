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
const aboveMinusAll: Rule = { requirement: 'must be greater than -100%', holds: (x) => x.greaterThan(minusOne) }
const withinAll: Rule = {
  requirement: 'must be greater than -100% and less than 100%',
  holds: (x) => x.greaterThan(minusOne) && x.lessThan(1),
}
const partOfAll: Rule = {
  requirement: 'must be at least 0% and less than 100%',
  holds: (x) => x.greaterThanOrEqualTo(0) && x.lessThan(1),
}

/** A number of a unit that obeys some rules. */
export function numberField({ unit, rules, scope, slider = null }: NumberFieldKind & Asked): Field<Decimal> {
  const percent = unit === 'rate'
  return {
    scope,
    control: { kind: 'number', unit, slider },
    read: (text): Reading<Decimal> => {
      const reading = readNumber(percent ? withoutPercentSign(text) : writtenOut(halfWidth(text)))
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

const withoutPercentSign = (text: string): string => halfWidth(text).trim().replace(/%$/, '')

type NumberFieldKind = { unit: Unit; rules: readonly Rule[] }
export type Asked = { scope: Scope; slider?: Slider | null }

/** A price [USD per coin]. */
export const priceField = (asked: Asked) => numberField({ unit: 'price', rules: [positive], ...asked })
/** An amount of money above zero [USD]. */
export const usdField = (asked: Asked) => numberField({ unit: 'usd', rules: [positive], ...asked })
/** An amount of money, zero included [USD]. */
export const usdAtLeastZeroField = (asked: Asked) => numberField({ unit: 'usd', rules: [atLeastZero], ...asked })
/** An amount of coin, zero included. */
export const coinField = (asked: Asked) => numberField({ unit: 'coin', rules: [atLeastZero], ...asked })
/** A whole number of contracts, zero included. */
export const contractsField = (asked: Asked) =>
  numberField({ unit: 'contracts', rules: [atLeastZero, whole], ...asked })
/** Contracts in a lot: whole, at least one. */
export const lotField = (asked: Asked) => numberField({ unit: 'contracts', rules: [positive, whole], ...asked })
/** Days, zero included, fractions allowed. */
export const daysField = (asked: Asked) => numberField({ unit: 'days', rules: [atLeastZero], ...asked })
/** A yield, a cost of capital, a price move: typed in percent, above -100%. */
export const rateField = (asked: Asked) => numberField({ unit: 'rate', rules: [aboveMinusAll], ...asked })
/** A share, of which several may make the whole: typed in percent, at least 0. */
export const shareField = (asked: Asked) => numberField({ unit: 'rate', rules: [atLeastZero], ...asked })
/** A change of an annual rate: typed in percentage points, of any sign and size. */
export const rateChangeField = (asked: Asked) => numberField({ unit: 'rate', rules: [], ...asked })
/** A fee or slippage: typed in percent, a rebate is negative. */
export const feeField = (asked: Asked) => numberField({ unit: 'rate', rules: [withinAll], ...asked })
/** A number without a unit, of any sign. */
export const plainField = (asked: Asked) => numberField({ unit: 'number', rules: [], ...asked })
/** A number without a unit above zero, such as hours. */
export const positiveField = (asked: Asked) => numberField({ unit: 'number', rules: [positive], ...asked })
/** A maintenance margin rate: typed in percent, in [0, 100). */
export const marginRateField = (asked: Asked) => numberField({ unit: 'rate', rules: [partOfAll], ...asked })
/** A number without a unit of at least 0, such as jumps a year. */
export const atLeastZeroField = (asked: Asked) => numberField({ unit: 'number', rules: [atLeastZero], ...asked })
/** A rate above zero, such as a volatility: typed in percent. */
export const positiveRateField = (asked: Asked) => numberField({ unit: 'rate', rules: [positive], ...asked })
