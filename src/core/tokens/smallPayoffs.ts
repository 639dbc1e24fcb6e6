import { Decimal, one, zero, type Decimal as DecimalValue } from '../number/decimal'
import { requireChoice, requireEntries, requireFinite, requirePositive } from '../number/domain'

/** Added to the price of oil, so that the contract stays above 0 where oil does not. */
const oilOffset = new Decimal(100)

/**
 * The settlement price of an oil contract that must stay above 0: the price of WTI plus a hundred dollars.
 *
 *     offsetOilPrice = oilPrice + 100 [USD per barrel]
 *
 * Convention: the price may be negative, as on 2020-04-20.
 *
 * @throws DomainError where the price is not finite
 * @example offsetOilPrice({ oilPrice: -37.63 }) // 62.37
 * @see the essay on MOVE contracts of 2020
 */
export function offsetOilPrice({ oilPrice }: { oilPrice: DecimalValue }): DecimalValue {
  requireFinite({ oilPrice })
  return oilPrice.plus(oilOffset)
}

export const binaryOutcomes = ['yes', 'no'] as const
export type BinaryOutcome = (typeof binaryOutcomes)[number]

/**
 * Profit of a binary contract, which pays 1 dollar where the event happens and 0 where it does not.
 *
 *     binaryPnl = payoff - price, for the buyer [USD]
 *     the price is the probability at which neither side earns
 *
 * @throws DomainError where the outcome is unknown or the price is not finite
 * @example binaryPnl({ price: 0.4, outcome: 'yes' }) // 0.6
 * @see the essay on MOVE contracts of 2020
 */
export function binaryPnl({ price, outcome }: { price: DecimalValue; outcome: BinaryOutcome }): DecimalValue {
  requireFinite({ price })
  requireChoice({ quantity: 'outcome', found: outcome, choices: binaryOutcomes })
  return (outcome === 'yes' ? one : zero).minus(price)
}

/**
 * The settlement price of a contract on the hash rate: the mean difficulty of its term, block by block or day by day.
 *
 *     meanDifficulty = sum(difficulty) / count
 *
 * @throws DomainError where there is none, or one is not positive
 * @example meanDifficulty({ difficulties: [15, 16, 17] }) // 16
 * @see the essay on MOVE contracts of 2020
 */
export function meanDifficulty({ difficulties }: { difficulties: readonly DecimalValue[] }): DecimalValue {
  requireEntries({ quantity: 'difficulties', entries: difficulties })
  difficulties.forEach((difficulty, index) => requirePositive({ [`difficulties[${index}]`]: difficulty }))
  return difficulties.reduce((sum, difficulty) => sum.plus(difficulty), zero).div(difficulties.length)
}
