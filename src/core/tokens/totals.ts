import { zero, type Decimal } from '../number/decimal'
import type { TokenPath, TokenRow } from './path'

export type TokenTotals = {
  /** At the end; 0 where the token was liquidated [USD]. */
  valueUsd: Decimal
  /** Return of the token over the whole path; -1 where it was liquidated. */
  returnRate: Decimal
  /** Multiple of the index's whole move that a buyer may have expected [USD]. */
  naiveUsd: Decimal
  /** valueUsd less naiveUsd [USD]. */
  decayUsd: Decimal
  /** Mean, middle and least of the days that have one; null where none has. */
  meanMultiple: Decimal | null
  medianMultiple: Decimal | null
  worstMultiple: Decimal | null
  /** Days on which the index did not move. */
  undefinedCount: Decimal
  /** The largest rebalance, bought (+) or sold (-) [USD]. */
  largestRebalanceUsd: Decimal
  /** All rebalances, whichever way [USD]. */
  turnoverUsd: Decimal
  fundingUsd: Decimal
  feeUsd: Decimal
  /** Rebalances between two prices. */
  triggered: Decimal
}

/**
 * A token's path in a line: what it ended at, beside its multiple, and how it tracked day by day.
 *
 *     decayUsd = valueUsd - naiveUsd [USD]
 *     turnoverUsd = sum(|rebalanceUsd|) [USD]
 *
 * Convention: naiveUsd at the last price of the rows; the median of an even number of days is the mean of the middle two.
 *
 * @example tokenTotals(tokenPath({ leverage: 3, prices: [10000, 11000, 10000] })).decayUsd // -0.0545...
 * @see the essay on leveraged tokens of 2020: a mean multiple of 2.78, a worst one of -15.16
 */
export function tokenTotals({ rows, liquidated }: TokenPath): TokenTotals {
  const [first, last] = [rows[0], rows.at(-1)]
  const fundUsd = first?.valueUsd ?? zero
  const valueUsd = liquidated ? zero : (last?.valueUsd ?? zero)
  const naiveUsd = last?.naiveUsd ?? zero
  const multiples = rows.flatMap(({ trackingMultiple }) => trackingMultiple ?? []).toSorted((a, b) => a.comparedTo(b))
  return {
    valueUsd,
    returnRate: fundUsd.isZero() ? zero : valueUsd.div(fundUsd).minus(1),
    naiveUsd,
    decayUsd: valueUsd.minus(naiveUsd),
    meanMultiple: multiples.length === 0 ? null : sumOf(multiples).div(multiples.length),
    medianMultiple: medianOf(multiples),
    worstMultiple: multiples[0] ?? null,
    undefinedCount: zero.plus(rows.slice(1).filter(({ trackingMultiple }) => trackingMultiple === null).length),
    largestRebalanceUsd: rows.reduce(
      (largest, { rebalanceUsd }) => (rebalanceUsd.abs().greaterThan(largest.abs()) ? rebalanceUsd : largest),
      zero,
    ),
    turnoverUsd: sumOver(rows, ({ rebalanceUsd }) => rebalanceUsd.abs()),
    fundingUsd: sumOver(rows, (row) => row.fundingUsd),
    feeUsd: sumOver(rows, (row) => row.feeUsd),
    triggered: sumOver(rows, (row) => zero.plus(row.triggered)),
  }
}

const sumOf = (figures: readonly Decimal[]) => figures.reduce((sum, figure) => sum.plus(figure), zero)
const sumOver = (rows: readonly TokenRow[], figure: (row: TokenRow) => Decimal) => sumOf(rows.map(figure))

function medianOf(sorted: readonly Decimal[]): Decimal | null {
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? null : low.plus(high).div(2)
}
