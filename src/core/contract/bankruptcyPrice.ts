import type { Decimal } from '../number/decimal'
import { zero } from '../number/decimal'
import { liquidationPrice, type LiquidationPriceArguments } from './liquidationPrice'

export type BankruptcyPriceArguments = Omit<LiquidationPriceArguments, 'maintenanceMarginRate' | 'maintenanceOn'>

/**
 * Price at which the loss has eaten the whole margin; null where no positive price does that.
 *
 *     inverse: contracts * multiplier / (value -/+ margin)    minus for a short    value = contracts * multiplier / entryPrice [coin]
 *     linear:  entryPrice -/+ margin / (contracts * multiplier)    minus for a long
 *
 * Convention: [USD per coin]; the liquidation price with nothing to be maintained.
 *
 * @throws DomainError where the margin is negative, a price is not positive or the contracts are not whole
 * @example bankruptcyPrice({ contract: one dollar inverse, side: 'short', contracts: 103000, entryPrice: 103000, margin: 0.5 })
 *   // 206000
 * @see BitMEX, "Liquidation"
 */
export function bankruptcyPrice(given: BankruptcyPriceArguments): Decimal | null {
  return liquidationPrice({ ...given, maintenanceMarginRate: zero, maintenanceOn: 'liquidation-value' })
}
