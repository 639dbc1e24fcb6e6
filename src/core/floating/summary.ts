import { Decimal, one, zero } from '../number/decimal'
import type { FloatingBond, FloatingBondRow } from './figures'

type Summary = Pick<
  FloatingBond,
  'totals' | 'averageRate' | 'simpleFunding' | 'compoundedFunding' | 'negativeEvents' | 'worstDrawdownRate'
>

/**
 * What the rows of a ledger come to.
 *
 *     averageRate = simpleFunding / events                simpleFunding = sum of rate
 *     compoundedFunding = product of (1 + rate) - 1
 *     worstDrawdownRate = least of equityUsd / highest equityUsd so far - 1
 *
 * Convention: 0 where equityUsd never fell. startUsd is the equity after the first sale.
 */
export function floatingBondSummary(ledger: readonly FloatingBondRow[], startUsd: Decimal): Summary {
  const sumOf = (figure: (row: FloatingBondRow) => Decimal) => ledger.reduce((sum, row) => sum.plus(figure(row)), zero)
  const count = (holds: (row: FloatingBondRow) => boolean) => new Decimal(ledger.filter(holds).length)
  const last = ledger.at(-1)
  const simpleFunding = sumOf(({ rate }) => rate)
  return {
    totals: {
      paymentCoin: last?.cumulativePaymentCoin ?? zero,
      paymentUsd: last?.cumulativePaymentUsd ?? zero,
      feeCoin: sumOf(({ feeCoin }) => feeCoin),
      feeUsd: sumOf(({ feeUsd }) => feeUsd),
      trades: count(({ trade }) => !trade.isZero()),
    },
    averageRate: ledger.length === 0 ? null : simpleFunding.div(ledger.length),
    simpleFunding,
    compoundedFunding: ledger.reduce((growth, { rate }) => growth.times(one.plus(rate)), one).minus(one),
    negativeEvents: count(({ rate }) => rate.isNegative() && !rate.isZero()),
    worstDrawdownRate: worstDrawdownRate(ledger, startUsd),
  }
}

function worstDrawdownRate(ledger: readonly FloatingBondRow[], startUsd: Decimal): Decimal {
  let [peak, trough, worst] = [startUsd, startUsd, zero]
  for (const { equityUsd } of ledger) {
    if (equityUsd.greaterThan(peak)) [peak, trough] = [equityUsd, equityUsd]
    // Only a new low can be the worst, so few rows are divided.
    if (!equityUsd.lessThan(trough)) continue
    trough = equityUsd
    worst = Decimal.min(worst, trough.minus(peak).div(peak))
  }
  return worst
}
