import { Decimal, one, zero } from '../number/decimal'
import { requireAboveMinusOne } from '../number/domain'
import { datedRates, termOf, within, type TimedRate } from './datedRates'

export type ComparedQuarter = {
  /** ISO text with a time zone. */
  start: string
  /** ISO text with a time zone, after the start. */
  end: string
  /** What the future sold at the start earns over its term, not annualised; more than -1. */
  futuresBasisRate: Decimal
  /** Those outside the quarter are passed over. */
  fundings: readonly TimedRate[]
}

export type QuarterRow = Pick<ComparedQuarter, 'start' | 'end' | 'futuresBasisRate'> & {
  /** Funding payments within the quarter. */
  events: Decimal
  /** Every payment compounded. */
  fundingReturn: Decimal
  /** futuresBasisRate - fundingReturn: positive where the future earned more. */
  difference: Decimal
}

export type QuarterlyComparison = {
  rows: QuarterRow[]
  /** Quarters. */
  futuresWins: Decimal
  /** Quarters, ties among them. */
  swapWins: Decimal
  /** By which the future was ahead where it won, at least 0. */
  futuresWinSum: Decimal
  /** By which the swap was ahead where it won, at least 0. */
  swapWinSum: Decimal
  /** futuresWinSum - swapWinSum */
  net: Decimal
}

/**
 * Quarter by quarter: the basis that a dated future fixed, against the funding that a perpetual then paid.
 *
 *     fundingReturn = product of (1 + rate) over the fundings in (start, end] - 1
 *     difference = futuresBasisRate - fundingReturn
 *     futuresWinSum = sum of the differences above 0       swapWinSum = -(sum of the others)
 *     net = futuresWinSum - swapWinSum
 *
 * Convention: nothing is annualised; a payment at the start belongs to the quarter before; a tie counts for the swap.
 *
 * @throws DomainError where a time cannot be read, an end is not after its start, or a rate is -1 or less
 * @example quarterlyComparison({ quarters: [a future at 0.05 over two fundings of 0.01] })
 *   // fundingReturn 0.0201, difference 0.0299, futuresWins 1
 * @see the cash-and-carry essay of 2021, on its 17 quarters
 */
export function quarterlyComparison({ quarters }: { quarters: readonly ComparedQuarter[] }): QuarterlyComparison {
  const rows = quarters.map((quarter, index): QuarterRow => {
    const { start, end, futuresBasisRate, fundings } = quarter
    const path = `quarters[${index}]`
    const term = termOf({ start, end, prefix: `${path}.` })
    requireAboveMinusOne({ [`${path}.futuresBasisRate`]: futuresBasisRate })
    const paid = within(datedRates({ quantity: `${path}.fundings`, rates: fundings }), term)
    const fundingReturn = paid.reduce((product, { rate }) => product.times(one.plus(rate)), one).minus(one)
    const difference = futuresBasisRate.minus(fundingReturn)
    return { start, end, futuresBasisRate, events: new Decimal(paid.length), fundingReturn, difference }
  })
  const ahead = rows.filter(({ difference }) => difference.greaterThan(zero))
  const behind = rows.filter(({ difference }) => !difference.greaterThan(zero))
  const futuresWinSum = sumOf(ahead)
  const swapWinSum = zero.minus(sumOf(behind))
  return {
    rows,
    futuresWins: new Decimal(ahead.length),
    swapWins: new Decimal(behind.length),
    futuresWinSum,
    swapWinSum,
    net: futuresWinSum.minus(swapWinSum),
  }
}

const sumOf = (rows: readonly QuarterRow[]): Decimal => rows.reduce((sum, { difference }) => sum.plus(difference), zero)
