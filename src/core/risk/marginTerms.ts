import type { Contract } from '../contract/contract'
import { contractValue } from '../contract/value'
import { one, zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireContracts, requirePositive } from '../number/domain'
import { askedRates, type AskedRates, type MarginAsked } from './askedRates'

export type MarginTermsArguments = MarginAsked & {
  /** Whole and at least 0. */
  contracts: Decimal
  /** Inverse. */
  contract: Contract
  /** Price at which they were opened [USD per coin]. */
  entryPrice: Decimal
  /** Posted, at least 0 [coin]. */
  margin: Decimal
  /** All coin that could be posted, more than 0 [coin]. */
  heldCoin: Decimal
}

/** The rates are those of the size at opening. */
export type MarginTerms = AskedRates & {
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
 * The margin posted, beside what a venue asks for to open and to keep a position, at its entry price.
 *
 *     value = contracts * multiplier / entryPrice [coin]
 *     shareRate = margin / heldCoin      postedRate = margin / value      postedLeverage = value / margin
 *     initialRate, maintenanceRate = askedRates at that price
 *     initialCoin = initialRate * value      initialLeverage = 1 / initialRate      maintenance alike
 *
 * @throws DomainError where askedRates does, the coin is not positive, or the margin is negative
 * @example marginTerms({ contracts: 150000, contract: one dollar inverse, entryPrice: 150, margin: 100, heldCoin: 1000,
 *   initialMarginRate: 0.02, maintenanceMarginRate: 0.01 }) // posted 10% or 10x, initial 20 coins, maintenance 10
 * @see topUpLadder for other prices
 */
export function marginTerms(given: MarginTermsArguments): MarginTerms {
  const { contracts, contract, entryPrice, margin, heldCoin } = given
  requireContracts({ contracts })
  requirePositive({ entryPrice, heldCoin })
  requireAtLeastZero({ margin })
  const { initialRate, maintenanceRate } = askedRates({ ...given, price: entryPrice })
  const { coin: value } = contractValue({ contract, contracts, price: entryPrice })
  return {
    shareRate: margin.div(heldCoin),
    postedRate: over(margin, value),
    postedLeverage: over(value, margin),
    initialRate,
    initialCoin: initialRate.times(value),
    initialLeverage: over(one, initialRate),
    maintenanceRate,
    maintenanceCoin: maintenanceRate.times(value),
    maintenanceLeverage: over(one, maintenanceRate),
  }
}

const over = (part: Decimal, whole: Decimal): Decimal | null => (whole.equals(zero) ? null : part.div(whole))
