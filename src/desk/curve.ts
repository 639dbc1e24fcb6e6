import { daysBetween, instantProblem } from '../core'
import { grouped, readNumber, rowsOfText, textOfRows, type Draft } from '../form'
import type { Follow } from './follow/follow'

/** A future of the sheet of quotes that the desk keeps; prices as numerals, empty where the source had none. */
export type CurveQuote = { symbol: string; expiry: string; bid: string; ask: string; mark: string; last: string }

/** The quotes that were read last: the instant of the newest and its index, empty where the source said neither. */
export type Curve = { time: string; spotPrice: string; quotes: readonly CurveQuote[] }

/** Where the desk keeps it among its texts. */
export const curveKey = 'curve'
/** No venue lists as many, and what is kept is saved at every change. */
const mostKept = 200

export const textOfCurve = ({ time, spotPrice, quotes }: Curve): string =>
  textOfRows([
    [time, spotPrice],
    ...quotes
      .slice(0, mostKept)
      .map(({ symbol, expiry, bid, ask, mark, last }) => [symbol, expiry, bid, ask, mark, last]),
  ])

/** The sheet that a desk keeps; whatever of it cannot be read is left out. */
export function curveOf(desk: Draft): Curve {
  const [origin = [], ...rows] = rowsOfText(desk[curveKey] ?? '')
  const [time = '', spotPrice = ''] = origin
  const quotes = rows.map(([symbol = '', expiry = '', bid = '', ask = '', mark = '', last = '']) => {
    return { symbol, expiry, bid: numeral(bid), ask: numeral(ask), mark: numeral(mark), last: numeral(last) }
  })
  const isWhole = ({ symbol, expiry }: CurveQuote) => symbol !== '' && instantProblem(expiry) === null
  return {
    time: instantProblem(time) === null ? time : '',
    spotPrice: numeral(spotPrice),
    quotes: quotes.filter(isWhole),
  }
}

const numeral = (text: string): string => (readNumber(text).state === 'value' ? text : '')

/** The price at which a future is sold: the bid, or the next best thing that the source had; empty where it had none. */
export const priceOf = ({ bid, mark, last, ask }: CurveQuote): string =>
  [bid, mark, last, ask].find((price) => price !== '') ?? ''

/** Days by which quotes may be older or newer than the desk and still be its own. */
const nearDays = 7

/** Whether the kept quotes are of the desk's own days. */
export function isOfDesk({ time }: Curve, { valuation = '' }: Draft): boolean {
  if (time === '' || instantProblem(valuation) !== null) return time === ''
  return daysBetween({ from: time, to: valuation }).abs().lessThanOrEqualTo(nearDays)
}

/** The quotes that are kept of the desk's own days; none where they are of others. */
export function ownQuotes(desk: Draft): readonly CurveQuote[] {
  const curve = curveOf(desk)
  return isOfDesk(curve, desk) ? curve.quotes : []
}

/** The quoted futures that end after the desk's own, as rows of name, expiry and price; null where there is none. */
export const followCurve: Follow = {
  of: 'quotes',
  lapses: true,
  text: (desk) => {
    const { expiry = '' } = desk
    if (instantProblem(expiry) !== null) return null
    const later = ownQuotes(desk).filter(
      (quote) => priceOf(quote) !== '' && daysBetween({ from: expiry, to: quote.expiry }).greaterThan(0),
    )
    if (later.length === 0) return null
    const inTime = later.toSorted((one, other) => daysBetween({ from: other.expiry, to: one.expiry }).comparedTo(0))
    return textOfRows(inTime.map((quote) => [quote.symbol, quote.expiry, grouped(priceOf(quote))]))
  },
}
