import * as v from 'valibot'
import { decimal, numeralProblem, type Decimal } from '../../../core'
import { instantOfStamp, instantOfText } from './instant'
import { textOf } from './json'

/** A numeral such as 1e-999999999999 would outgrow the memory when it is written out. */
const least = decimal('1e-30')
const longestNumeral = 60

/** The number that a text or a JSON numeral is, digit for digit; null where it is not a number. */
function numberOf(value: unknown): Decimal | null {
  const text = textOf(value)
  if (text === null || text.length > longestNumeral || numeralProblem(text) !== null) return null
  const read = decimal(text)
  return read.isZero() || read.abs().greaterThan(least) ? read : null
}

const isNone = (value: unknown) => value === null || value === ''

/** A figure, or null for '' and null, which say that there is none. */
const figureWhich = (reads: (value: Decimal) => Decimal | null | 'refused') =>
  v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }): Decimal | null => {
      if (isNone(dataset.value)) return null
      const number = numberOf(dataset.value)
      const read = number === null ? 'refused' : reads(number)
      if (read !== 'refused') return read
      addIssue()
      return NEVER
    }),
  )

export const figure = figureWhich((value) => value)
/** Above zero; zero is how venues write that there is no price, no step and no interval. */
export const price = figureWhich((value) => (value.isZero() ? null : positiveOr(value)))
export const stepOrNone = price
/** A rate of funding: nobody pays the whole position in one interval. */
export const rate = figureWhich((value) => (value.abs().lessThan(1) ? value : 'refused'))
export const atLeastZero = figureWhich((value) => (value.isNegative() && !value.isZero() ? 'refused' : value))

const positiveOr = (value: Decimal) => (value.greaterThan(0) ? value : 'refused')

/** A figure that must be there. */
const required = (schema: typeof figure) =>
  v.pipe(
    schema,
    v.rawTransform(({ dataset, addIssue, NEVER }): Decimal => {
      if (dataset.value !== null) return dataset.value
      addIssue()
      return NEVER
    }),
  )
/** A size of a contract, a lot or a tick: always above zero. */
export const step = required(stepOrNone)

/** The number of a message: any whole number of 64 bits, more digits than a figure may have. */
const messageNumber = /^(-?)(\d{0,10}?)(\d{1,9})$/

function counterOf(value: unknown): Decimal | null {
  const [, sign = '', head = '', tail = ''] = messageNumber.exec(textOf(value) ?? '') ?? []
  return tail === ''
    ? numberOf(value)
    : decimal(`${sign}${head || '0'}`)
        .times(1e9)
        .plus(`${sign}${tail}`)
}

export const counter = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }): Decimal => {
    const read = counterOf(dataset.value)
    if (read !== null) return read
    addIssue()
    return NEVER
  }),
)

const instantWhich = (reads: (text: string) => string | null | undefined) =>
  v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }): string | null => {
      const read = isNone(dataset.value) ? null : reads(textOf(dataset.value) ?? 'none')
      if (read !== undefined) return read
      addIssue()
      return NEVER
    }),
  )

/** ISO instant in UTC; null for '', null and 0, which say that there is none. */
export const instant = instantWhich(instantOfText)
/** When the venue wrote what stands beside it; null where it does not say. */
export const stamp = v.optional(instantWhich(instantOfStamp), null)

/** A name that must be there. */
export const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestNumeral))
/** A word that may be missing or empty. */
export const word = v.nullish(v.string(), '')
/** BTC, USDT or USDⓈ. */
export const currency = v.pipe(name, v.regex(/^[\p{L}\p{N}\p{So}._$-]+$/u))
export const currencyOrNone = v.nullish(v.union([v.literal(''), currency]), '')
/** The last moment of a contract, where it is a dated one. */
export const expiry = v.optional(instant, null)

/** Price and size of a level, whatever stands behind them. */
const level = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }): [Decimal, Decimal] => {
    const read = Array.isArray(dataset.value) ? levelOf(dataset.value) : null
    if (read !== null) return read
    addIssue()
    return NEVER
  }),
)
export const levels = v.array(level)

/** The level that a price and a size make; null where they make none. */
export function levelOf([priceFound, sizeFound]: readonly unknown[]): [Decimal, Decimal] | null {
  const [priceRead, sizeRead] = [numberOf(priceFound), numberOf(sizeFound)]
  if (priceRead === null || sizeRead === null) return null
  return priceRead.greaterThan(0) && sizeRead.greaterThanOrEqualTo(0) ? [priceRead, sizeRead] : null
}
