import { one, zero, type Decimal } from '../number/decimal'
import { requireFeeRate, requirePositive } from '../number/domain'
import { requireContract, requireSide, type Contract, type Side } from './contract'

export type BreakEvenPriceArguments = {
  contract: Contract
  side: Side
  /** Price at which the position was opened [USD per coin]. */
  entryPrice: Decimal
  /** Share of the value traded at entry; 0 by default, negative for a rebate. */
  entryFeeRate?: Decimal
  /** Share of the value traded at exit; 0 by default, negative for a rebate. */
  exitFeeRate?: Decimal
}

/**
 * Exit price at which the profit just pays both fees.
 *
 *     inverse long:  entryPrice * (1 + exitFeeRate) / (1 - entryFeeRate)
 *     inverse short: entryPrice * (1 - exitFeeRate) / (1 + entryFeeRate)
 *     linear long:   entryPrice * (1 + entryFeeRate) / (1 - exitFeeRate)
 *     linear short:  entryPrice * (1 - entryFeeRate) / (1 + exitFeeRate)
 *
 * Convention: [USD per coin]; each fee is taken on the value at its own price, in the currency of settlement.
 *
 * @throws DomainError where the price is not positive or a fee rate is not in (-1, 1)
 * @example breakEvenPrice({ contract: one dollar inverse, side: 'long', entryPrice: 100, exitFeeRate: 0.01 }) // 101
 * @see Deribit, "Inverse Futures"; fees as in BitMEX, "Fees"
 */
export function breakEvenPrice(given: BreakEvenPriceArguments): Decimal {
  const { contract, side, entryPrice, entryFeeRate = zero, exitFeeRate = zero } = given
  requireContract(contract)
  requireSide(side)
  requirePositive({ entryPrice })
  requireFeeRate({ entryFeeRate, exitFeeRate })
  const [raising, lowering] = contract.payoff === 'inverse' ? [exitFeeRate, entryFeeRate] : [entryFeeRate, exitFeeRate]
  return side === 'long'
    ? entryPrice.times(one.plus(raising)).div(one.minus(lowering))
    : entryPrice.times(one.minus(raising)).div(one.plus(lowering))
}
