import { zero, type Decimal } from '../number/decimal'
import { requireChoice, requirePositive, requireWhole } from '../number/domain'
import { DomainError } from '../number/domainError'

export const sides = ['long', 'short'] as const
export type Side = (typeof sides)[number]

export const payoffs = ['inverse', 'linear'] as const
export type Payoff = (typeof payoffs)[number]

/** What one contract is, as the exchange specifies it. */
export type Contract = {
  /** inverse: a fixed amount of USD, settled in coin; linear: a fixed amount of coin, settled in USD. */
  payoff: Payoff
  /** Size of one contract [USD when inverse, coin when linear]. */
  multiplier: Decimal
  /** Smallest tradable amount, and the step of every size [contracts]. */
  lotSize: Decimal
}

/** What a side earns where the long side earns this much; no profit is 0 on both, never -0. */
export function earnedBy(side: Side, byLong: Decimal): Decimal {
  return side === 'long' ? zero.plus(byLong) : zero.minus(byLong)
}

export function requireSide(side: Side): void {
  requireChoice({ quantity: 'side', found: side, choices: sides })
}

export function requireContract({ payoff, multiplier, lotSize }: Contract): void {
  requireChoice({ quantity: 'contract.payoff', found: payoff, choices: payoffs })
  requirePositive({ 'contract.multiplier': multiplier, 'contract.lotSize': lotSize })
  requireWhole({ 'contract.lotSize': lotSize })
}

/** Only an inverse contract can be margined with the very coin that it hedges. */
export function requireInverse(contract: Contract): void {
  requireContract(contract)
  if (contract.payoff === 'inverse') return
  const requirement = 'must be an inverse contract'
  throw new DomainError({ quantity: 'contract.payoff', requirement, found: contract.payoff })
}

/** Only a linear contract is settled in the dollars of whoever holds shares or a stablecoin. */
export function requireLinear(contract: Contract): void {
  requireContract(contract)
  if (contract.payoff === 'linear') return
  const requirement = 'must be a linear contract'
  throw new DomainError({ quantity: 'contract.payoff', requirement, found: contract.payoff })
}
