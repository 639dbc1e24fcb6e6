import { one, zero, type Decimal } from '../number/decimal'
import { requireFeeRate } from '../number/domain'

/** What the trades of a bond cost. Each a fraction in (-1, 1), 0 by default; a negative one is a rebate. */
export type Costs = {
  /** Share of the dollars with which the coin is bought. */
  spotFeeRate?: Decimal
  /** Share of the value of the future sold, paid in coin. */
  futuresFeeRate?: Decimal
  /** Share of the value of the future when it expires, paid in coin. */
  settlementFeeRate?: Decimal
  /** Share of the dollars for which the coin is sold at the end. */
  exitSpotFeeRate?: Decimal
  /** Share by which the coin is bought above the quote. */
  spotSlippageRate?: Decimal
  /** Share by which the future is sold below the quote. */
  futuresSlippageRate?: Decimal
  /** Share by which the coin is sold below the quote at the end. */
  exitSlippageRate?: Decimal
}

/**
 * All costs, with 0 for each one left out.
 *
 * @throws DomainError where one is not in (-1, 1)
 */
export function statedCosts(costs: Costs = {}): Required<Costs> {
  const stated = {
    spotFeeRate: costs.spotFeeRate ?? zero,
    futuresFeeRate: costs.futuresFeeRate ?? zero,
    settlementFeeRate: costs.settlementFeeRate ?? zero,
    exitSpotFeeRate: costs.exitSpotFeeRate ?? zero,
    spotSlippageRate: costs.spotSlippageRate ?? zero,
    futuresSlippageRate: costs.futuresSlippageRate ?? zero,
    exitSlippageRate: costs.exitSlippageRate ?? zero,
  }
  for (const [name, rate] of Object.entries(stated)) requireFeeRate({ [`costs.${name}`]: rate })
  return stated
}

/**
 * A fee or a slippage at which something breaks even, where a desk can pay it: null beyond (-1, 1), and below 0 unless the
 * rate given is a rebate too. What needs a rebate that nobody pays is behind at any fee.
 */
export function payableRate({ rate, given }: { rate: Decimal; given: Decimal }): Decimal | null {
  const isPayable = rate.lessThan(one) && rate.greaterThanOrEqualTo(zero)
  return isPayable || (given.isNegative() && rate.abs().lessThan(one)) ? rate : null
}

/**
 * Share of the dollars of the final sale of coin that is left after both of its costs.
 *
 *     keptAtExit = (1 - exitSpotFeeRate) * (1 - exitSlippageRate)
 */
export function keptAtExit(costs: Pick<Required<Costs>, 'exitSpotFeeRate' | 'exitSlippageRate'>): Decimal {
  return one.minus(costs.exitSpotFeeRate).times(one.minus(costs.exitSlippageRate))
}
