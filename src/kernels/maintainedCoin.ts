import { askedRates, decimal, steppedTiers, type MarginAsked, type ShockedBondArguments } from '../core'
import { numbersOf } from './numbersOf'

type Maintained = Omit<MarginAsked, 'initialMarginRate'> &
  Pick<ShockedBondArguments, 'contract' | 'contracts' | 'entryPrice'>

/**
 * Maintenance of a short over its value, as askedRates has it: what one rate asks for, or the tier of each value.
 *
 *     maintenance = rate * value or of the value at entry [coin]
 *     by tiers in coin: rate of its tier * value, less the deduction where each rate holds for its part [coin]
 *
 * @throws DomainError where askedRates does
 */
export function maintainedCoin(given: Maintained): (valueCoin: number) => number {
  const { contract, contracts, entryPrice, maintenanceOn = 'liquidation-value', tiers, tiersIn, tierRateOn } = given
  const { maintenanceRate } = askedRates({ ...given, initialMarginRate: decimal('0'), price: entryPrice })
  const rate = maintenanceRate.toNumber()
  if (maintenanceOn === 'entry-value') {
    const maintained = contracts.times(contract.multiplier).div(entryPrice).toNumber() * rate
    return () => maintained
  }
  if (tiers === undefined || tiersIn !== 'coin') return (value) => value * rate

  const stepped = steppedTiers(tiers)
  const sizes = numbersOf(stepped.map(({ fromSize }) => fromSize))
  const rates = numbersOf(stepped.map((tier) => tier.rate))
  const deductions = numbersOf(stepped.map(({ deduction }) => (tierRateOn === 'part' ? deduction : decimal('0'))))
  return (value) => {
    let tier = 0
    while (tier + 1 < sizes.length && (sizes[tier + 1] ?? Infinity) <= value) tier++
    return value * (rates[tier] ?? rate) - (deductions[tier] ?? 0)
  }
}
