import { requireInverse, type Contract } from '../contract/contract'
import { contractValue } from '../contract/value'
import { one, zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireContracts, requirePositive, requireShare } from '../number/domain'

export type MarginTermsArguments = {
  /** Whole and at least 0. */
  contracts: Decimal
  /** Inverse. */
  contract: Contract
  /** Price at which they were opened [USD per coin]. */
  entryPrice: Decimal
  /** Posted, at least 0 [coin]. */
  margin: Decimal
  /** All that is there to be posted, more than 0 [coin]. */
  heldCoin: Decimal
  initialMarginRate: Decimal
  maintenanceMarginRate: Decimal
}

export type MarginTerms = {
  /** Share of the coin that is posted. */
  shareRate: Decimal
  /** Share of the value that is posted; null without contracts. */
  postedRate: Decimal | null
  /** Value over margin; null without margin. */
  postedLeverage: Decimal | null
  initialCoin: Decimal
  /** The most that opening allows; null where it asks for nothing. */
  initialLeverage: Decimal | null
  maintenanceCoin: Decimal
  maintenanceLeverage: Decimal | null
}

/**
 * What is posted beside what a venue asks for to open and to keep a position, at the price of its opening.
 *
 *     value = contracts * multiplier / entryPrice [coin]
 *     shareRate = margin / heldCoin      postedRate = margin / value      postedLeverage = value / margin
 *     initialCoin = initialMarginRate * value      initialLeverage = 1 / initialMarginRate      maintenance alike
 *
 * @throws DomainError where the contract is linear, the price or the coin is not positive, the margin is negative, or a
 *   rate is not in [0, 1)
 * @example marginTerms({ contracts: 150000, contract: one dollar inverse, entryPrice: 150, margin: 100, heldCoin: 1000,
 *   initialMarginRate: 0.02, maintenanceMarginRate: 0.01 }) // posted 10% or 10x, initial 20 coins, maintenance 10
 * @see topUpLadder for other prices
 */
export function marginTerms(given: MarginTermsArguments): MarginTerms {
  const { contracts, contract, entryPrice, margin, heldCoin, initialMarginRate, maintenanceMarginRate } = given
  requireInverse(contract)
  requireContracts({ contracts })
  requirePositive({ entryPrice, heldCoin })
  requireAtLeastZero({ margin })
  requireShare({ initialMarginRate, maintenanceMarginRate })
  const { coin: value } = contractValue({ contract, contracts, price: entryPrice })
  return {
    shareRate: margin.div(heldCoin),
    postedRate: over(margin, value),
    postedLeverage: over(value, margin),
    initialCoin: initialMarginRate.times(value),
    initialLeverage: over(one, initialMarginRate),
    maintenanceCoin: maintenanceMarginRate.times(value),
    maintenanceLeverage: over(one, maintenanceMarginRate),
  }
}

const over = (part: Decimal, whole: Decimal): Decimal | null => (whole.equals(zero) ? null : part.div(whole))
