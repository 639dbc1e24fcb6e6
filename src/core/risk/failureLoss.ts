import { one, zero, type Decimal } from '../number/decimal'
import { requireShare } from '../number/domain'
import { exchangeExposure, type ExchangeExposureArguments } from './exchangeExposure'

export type FailureLossArguments = ExchangeExposureArguments & {
  /** Part of the claim that comes back, at least 0 and less than 1. */
  recoveryRate: Decimal
}

/**
 * What the failure of a counterparty takes at a price: of the deposit and of the profit that it owes.
 *
 *     failureLoss = max(0, exchangeExposure.usd) * (1 - recoveryRate) [USD]
 *
 * Convention: a loss beyond the deposit is no claim. A custodian or a borrower owes no profit: 0 contracts.
 *
 * @throws DomainError where exchangeExposure does, or the recovery rate is not in [0, 1)
 * @example failureLoss({ depositCoin: 200, contracts: 150000, contract: one dollar inverse, entryPrice: 150, price: 50,
 *   recoveryRate: 0.4 }) // 66000
 * @see exchangeExposure
 */
export function failureLoss({ recoveryRate, ...position }: FailureLossArguments): Decimal {
  requireShare({ recoveryRate })
  const { usd } = exchangeExposure(position)
  return (usd.greaterThan(zero) ? usd : zero).times(one.minus(recoveryRate))
}
