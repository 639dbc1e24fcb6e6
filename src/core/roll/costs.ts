import { zero, type Decimal } from '../number/decimal'
import { requireFeeRate } from '../number/domain'

/** What the two trades of a roll cost. Each a fraction in (-1, 1), 0 by default; a negative one is a rebate. */
export type RollCosts = {
  /** Share of the value closed, paid in coin. */
  nearFeeRate?: Decimal
  /** Share of the value opened, paid in coin. */
  farFeeRate?: Decimal
  /** Share by which the near future is traded away from its quote, to the holder's cost. */
  nearSlippageRate?: Decimal
  /** Share by which the far future is traded away from its quote, to the holder's cost. */
  farSlippageRate?: Decimal
}

/** All costs, with 0 for each one left out. */
export function statedRollCosts(costs: RollCosts): Required<RollCosts> {
  const { nearFeeRate = zero, farFeeRate = zero, nearSlippageRate = zero, farSlippageRate = zero } = costs
  const stated = { nearFeeRate, farFeeRate, nearSlippageRate, farSlippageRate }
  requireFeeRate(stated)
  return stated
}
