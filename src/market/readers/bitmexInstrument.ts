import { LosslessNumber } from 'lossless-json'
import * as v from 'valibot'
import { decimal, type Decimal } from '../../core'
import { readNumber } from '../../form'

const text = v.nullish(v.string(), null)

/** Which contract a row of `instrument/active` is about. */
export const bitmexTerms = v.object({
  symbol: v.pipe(v.string(), v.nonEmpty()),
  /** FFWCSX is a perpetual, FFCCSX a dated future, FFSCSX a spread of two. */
  typ: v.string(),
  underlying: v.string(),
  quoteCurrency: v.string(),
  isInverse: v.boolean(),
  state: text,
  expiry: text,
  timestamp: text,
})
export type BitmexTerms = v.InferOutput<typeof bitmexTerms>

/** A JSON numeral, digit for digit. */
const numeral = v.pipe(
  v.instance(LosslessNumber),
  v.rawTransform(({ dataset, addIssue, NEVER }): Decimal => {
    const reading = readNumber(dataset.value.value)
    if (reading.state === 'value') return reading.value
    addIssue()
    return NEVER
  }),
)
const figure = (holds: (value: Decimal) => boolean) => v.nullish(v.pipe(numeral, v.check(holds)), null)

const price = v.nullish(numeral, null)
const positive = figure((value) => value.greaterThan(0))
const rate = figure((value) => value.abs().lessThan(1))
const partOfAll = figure((value) => value.greaterThanOrEqualTo(0) && value.lessThan(1))
const satoshiPerCoin = decimal('1e8')

/**
 * Dollars in a contract. For an inverse contract BitMEX gives the satoshi in it at a price of one, with a minus sign:
 * -100000000 is one coin at a price of 1, hence 1 USD at any price.
 */
const multiplier = v.nullish(
  v.pipe(
    numeral,
    v.check((value) => value.lessThan(0)),
    v.transform((value) => value.abs().div(satoshiPerCoin)),
  ),
  null,
)

/** The figures of an inverse contract that is settled in satoshi. */
export const bitmexFigures = v.object({
  settlCurrency: v.nullish(v.literal('XBt'), null),
  bidPrice: price,
  askPrice: price,
  markPrice: price,
  lastPrice: price,
  indicativeSettlePrice: price,
  multiplier,
  lotSize: positive,
  takerFee: rate,
  settlementFee: rate,
  maintMargin: partOfAll,
  fundingRate: rate,
})
