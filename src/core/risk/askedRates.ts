import { requireInverse, type Contract } from '../contract/contract'
import { maintenanceBases, type MaintenanceOn } from '../contract/maintenance'
import { contractValue } from '../contract/value'
import { zero, type Decimal } from '../number/decimal'
import { requireChoice, requirePositive, requireShare } from '../number/domain'
import { tieredRate, type MaintenanceTier, type TierRateOn } from './tieredRate'

/** What a venue asks for, and how it counts the size of a position. */
export type MarginAsked = {
  /** Share of the value that opening asks for, at least 0 and less than 1; a tier may ask for more. */
  initialMarginRate: Decimal
  /** Share of the value that must remain, at least 0 and less than 1; read where there are no tiers. */
  maintenanceMarginRate: Decimal
  /** 'liquidation-value' by default. */
  maintenanceOn?: MaintenanceOn
  /** Where a venue asks more of larger positions, as in tieredShort; maintenanceMarginRate at every size by default. */
  tiers?: readonly MaintenanceTier[]
  /** 'usd' by default. */
  tiersIn?: 'usd' | 'coin'
  tierRateOn?: TierRateOn
}

export type AskedRatesArguments = MarginAsked & {
  /** Sold, whole and at least 0. */
  contracts: Decimal
  /** Inverse. */
  contract: Contract
  /** Price at which they were sold [USD per coin]. */
  entryPrice: Decimal
  /** [USD per coin] */
  price: Decimal
}

export type AskedRates = { initialRate: Decimal; maintenanceRate: Decimal }

/**
 * The margin rates that a venue asks of a short at a price, by its size there.
 *
 *     initialRate = the larger of initialMarginRate and that of the tier
 *     maintenanceRate = tieredRate of the contracts in dollars, or of their value in coin
 *
 * Convention: maintenance on the entry value reads the size at entry; opening again reads the size at the price.
 *
 * @throws DomainError where the contract is linear, a price is not positive, a rate is not in [0, 1), or tieredRate
 *   throws
 * @example askedRates({ contracts: 150000, contract: one dollar inverse, entryPrice: 150, price: 187.5, tiersIn: 'coin',
 *   initialMarginRate: 0.02, maintenanceMarginRate: 0.01, tiers: [{ fromSize: 0, rate: 0.01 }, { fromSize: 900, rate: 0.05 }] })
 *   // 800 coin: 0.02 and 0.01
 * @see topUpLadder
 */
export function askedRates(given: AskedRatesArguments): AskedRates {
  const { contracts, contract, entryPrice, price, initialMarginRate, maintenanceMarginRate } = given
  const { maintenanceOn = 'liquidation-value', tiersIn = 'usd' } = given
  const { tiers = [{ fromSize: zero, rate: maintenanceMarginRate }] } = given
  requireInverse(contract)
  requirePositive({ entryPrice, price })
  requireShare({ initialMarginRate, maintenanceMarginRate })
  requireChoice({ quantity: 'maintenanceOn', found: maintenanceOn, choices: maintenanceBases })
  const askedAt = (at: Decimal) =>
    tieredRate({ ...given, tiers, size: contractValue({ contract, contracts, price: at })[tiersIn] })
  const ofTier = askedAt(price).initialRate ?? zero
  return {
    initialRate: ofTier.greaterThan(initialMarginRate) ? ofTier : initialMarginRate,
    maintenanceRate: askedAt(maintenanceOn === 'entry-value' ? entryPrice : price).rate,
  }
}
