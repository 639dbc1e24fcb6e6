import { zero, type Decimal } from '../number/decimal'
import type { TokenPath } from './path'
import type { TokenRow } from './row'
import { summaryOfMultiples } from './tracking'

export type TokenTotals = {
  /** At the end; 0 where the token was liquidated [USD]. */
  valueUsd: Decimal
  /** Return of the token over the whole path; -1 where it was liquidated. */
  returnRate: Decimal
  /** Multiple of the index's whole move that a buyer may have expected [USD]. */
  naiveUsd: Decimal
  /** valueUsd less naiveUsd [USD]. */
  decayUsd: Decimal
  /** Mean, middle and worst of the days that have one; null where none has. */
  meanMultiple: Decimal | null
  medianMultiple: Decimal | null
  worstMultiple: Decimal | null
  /** Days on which the index hardly moved. */
  undefinedCount: Decimal
  /** The largest rebalance, bought (+) or sold (-) [USD]. */
  largestRebalanceUsd: Decimal
  /** What the token was worth there before the slices, and what they cost [USD]. */
  largestValueUsd: Decimal
  largestCostUsd: Decimal
  /** All rebalances, in either direction [USD]. */
  turnoverUsd: Decimal
  fundingUsd: Decimal
  feeUsd: Decimal
  /** What all slices cost [USD]. */
  sliceCostUsd: Decimal
  /** Rebalances between two prices. */
  triggered: Decimal
}

/**
 * A token's path in one line: what it ended at, beside its multiple, and how it tracked day by day.
 *
 *     decayUsd = valueUsd - naiveUsd [USD]
 *     turnoverUsd = sum(|rebalanceUsd|) [USD]
 *
 * Convention: naiveUsd at the last price of the rows; multiples as summaryOfMultiples has them.
 *
 * @example tokenTotals(tokenPath({ leverage: 3, prices: [10000, 11000, 10000] })).decayUsd // -0.0545...
 * @see the essay on leveraged tokens of 2020: a mean multiple of 2.78, a worst one of -15.16
 */
export function tokenTotals({ rows, leverage, liquidated }: TokenPath): TokenTotals {
  const [first, last] = [rows[0], rows.at(-1)]
  const fundUsd = first?.valueUsd ?? zero
  const valueUsd = liquidated ? zero : (last?.valueUsd ?? zero)
  const naiveUsd = last?.naiveUsd ?? zero
  const { mean, median, worst } = summaryOfMultiples({
    multiples: rows.map(({ trackingMultiple }) => trackingMultiple),
    leverage,
  })
  const largest = rows.reduce<TokenRow | undefined>(
    (most, row) => (most !== undefined && !row.rebalanceUsd.abs().greaterThan(most.rebalanceUsd.abs()) ? most : row),
    undefined,
  )
  return {
    valueUsd,
    returnRate: fundUsd.isZero() ? zero : valueUsd.div(fundUsd).minus(1),
    naiveUsd,
    decayUsd: valueUsd.minus(naiveUsd),
    meanMultiple: mean,
    medianMultiple: median,
    worstMultiple: worst,
    undefinedCount: zero.plus(rows.slice(1).filter(({ trackingMultiple }) => trackingMultiple === null).length),
    largestRebalanceUsd: largest?.rebalanceUsd ?? zero,
    largestValueUsd: largest?.valueUsd.plus(largest.sliceCostUsd) ?? zero,
    largestCostUsd: largest?.sliceCostUsd ?? zero,
    turnoverUsd: sumOver(rows, ({ rebalanceUsd }) => rebalanceUsd.abs()),
    fundingUsd: sumOver(rows, (row) => row.fundingUsd),
    feeUsd: sumOver(rows, (row) => row.feeUsd),
    sliceCostUsd: sumOver(rows, (row) => row.sliceCostUsd),
    triggered: sumOver(rows, (row) => zero.plus(row.triggered)),
  }
}

const sumOf = (figures: readonly Decimal[]) => figures.reduce((sum, figure) => sum.plus(figure), zero)
const sumOver = (rows: readonly TokenRow[], figure: (row: TokenRow) => Decimal) => sumOf(rows.map(figure))
