import { zero, type Decimal } from '../number/decimal'
import { requireFeeRate } from '../number/domain'

/** What the trades of a bond cost. Each a fraction in (-1, 1), 0 unless said otherwise; a negative one is a rebate. */
export type Costs = {
  /** Of the dollars with which the coin is bought. */
  spotFeeRate?: Decimal
  /** Of the value of the future sold, paid in coin. */
  futuresFeeRate?: Decimal
  /** Of the value of the future when it expires, paid in coin. */
  settlementFeeRate?: Decimal
  /** Of the dollars for which the coin is sold at the end. */
  exitSpotFeeRate?: Decimal
  /** By which the coin is bought dearer than quoted. */
  spotSlippageRate?: Decimal
  /** By which the future is sold cheaper than quoted. */
  futuresSlippageRate?: Decimal
  /** By which the coin is sold cheaper than quoted at the end. */
  exitSlippageRate?: Decimal
}

/** All costs said, those left out as 0. */
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
