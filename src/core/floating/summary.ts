import { Decimal } from '../number/decimal'
import { fromUnits, unitsOf } from '../number/fixedPoint'
import { tenTo } from '../number/tenTo'
import type { FloatingBond } from './figures'
import type { CountedLedger } from './ledgerColumns'

export type LedgerSummary = Pick<
  FloatingBond,
  | 'totals'
  | 'averageRate'
  | 'simpleFunding'
  | 'compoundedFunding'
  | 'negativeEvents'
  | 'worstDrawdownRate'
  | 'highestEquityUsd'
>

type Given = Pick<CountedLedger, 'units' | 'columns'> & {
  /** Equity after the first sale [USD]. */
  startUsd: Decimal
}

/**
 * What the rows of a ledger come to.
 *
 *     averageRate = simpleFunding / events                simpleFunding = sum of rate
 *     compoundedFunding = product of (1 + rate) - 1
 *     worstDrawdownRate = least of equityUsd / highest equityUsd so far - 1
 *
 * Convention: 0 where equityUsd never fell.
 */
export function ledgerSummary({ columns, units: { places }, startUsd }: Given): LedgerSummary {
  const events = columns.rate.length
  const coinOf = (units = 0n) => fromUnits(units, places.coin)
  const usdOf = (units = 0n) => fromUnits(units, places.usd)
  const simpleFunding = fromUnits(sumOf(columns.rate), places.rate)
  const { peak, worst } = heightsOf(columns.equityUsd, unitsOf(startUsd, places.usd))
  return {
    totals: {
      paymentCoin: coinOf(columns.cumulativePaymentCoin.at(-1)),
      paymentUsd: usdOf(columns.cumulativePaymentUsd.at(-1)),
      feeCoin: coinOf(sumOf(columns.feeCoin)),
      feeUsd: usdOf(sumOf(columns.feeUsd)),
      trades: new Decimal(columns.trade.filter((lots) => lots !== 0n).length),
    },
    averageRate: events === 0 ? null : simpleFunding.div(events),
    simpleFunding,
    compoundedFunding: compounded(columns.rate, places.rate),
    negativeEvents: new Decimal(columns.rate.filter((rate) => rate < 0n).length),
    worstDrawdownRate: usdOf(worst.low - worst.high).div(usdOf(worst.high)),
    highestEquityUsd: usdOf(peak),
  }
}

const sumOf = (units: readonly bigint[]): bigint => units.reduce((sum, unit) => sum + unit, 0n)

/** Places of the growth that rates make: more than an answer has. */
const growthPlaces = 90

function compounded(rates: readonly bigint[], ratePlaces: number): Decimal {
  const whole = tenTo(ratePlaces)
  const unit = tenTo(growthPlaces)
  const growth = rates.reduce((so, rate) => (so * (whole + rate)) / whole, unit)
  return fromUnits(growth - unit, growthPlaces)
}

/** The highest of all heights, the start among them, and the deepest fall, in proportion, from the highest so far. */
function heightsOf(heights: readonly bigint[], start: bigint) {
  let peak = start
  let worst = { low: start, high: start }
  for (const height of heights) {
    if (height > peak) peak = height
    // Fractions are compared crosswise: no division.
    else if (height * worst.high < worst.low * peak) worst = { low: height, high: peak }
  }
  return { peak, worst }
}
