import type { Contract } from '../contract/contract'
import { fixedBondValue } from '../fixed/value'
import { one, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requireFinite, requirePositive, requirePriceFrom } from '../number/domain'

export type InterimValueGridArguments = {
  /** Held after the entry fee; any sign, negative is coin owed [coin]. */
  coin: Decimal
  /** Sold, whole and at least 0. */
  contracts: Decimal
  /** Inverse. */
  contract: Contract
  /** Price at which the future was sold [USD per coin]. */
  entryPrice: Decimal
  /** Now [USD per coin]. */
  spotPrice: Decimal
  /** Now [USD per coin]. */
  futuresPrice: Decimal
  /** Moves of the spot price, each a fraction of it, above -1: the rows. */
  spotShocks: readonly Decimal[]
  /** Moves of the ratio of the future to the spot, each a fraction of the spot: the columns. */
  basisShocks: readonly Decimal[]
}

export type InterimValueCell = {
  /** After the shock [USD per coin]. */
  spotPrice: Decimal
  /** After both shocks [USD per coin]. */
  futuresPrice: Decimal
  /** PnL of the short future [coin]. */
  pnlCoin: Decimal
  valueUsd: Decimal
}

/**
 * What a bond is worth before expiry after moves of the spot price and of the basis: a row for each move of the spot, a
 * column for each of the basis.
 *
 *     spotPrice' = spotPrice * (1 + spotShock) [USD per coin]
 *     futuresPrice' = spotPrice' * (futuresPrice / spotPrice + basisShock) [USD per coin]
 *     pnlCoin and valueUsd at these prices as fixedBondValue has them
 *
 * Convention: the basis rate moves, not the basis in dollars, so that a column without a shock keeps it at any spot.
 *
 * @throws DomainError where the contract is linear, a price is or becomes 0 or less, or the contracts are not whole
 * @example interimValueGrid({ coin: 1000, contracts: 150000, contract: one dollar inverse, entryPrice: 150, spotPrice: 100,
 *   futuresPrice: 150, spotShocks: [0], basisShocks: [0.5] }) // futuresPrice 200, pnlCoin -250, valueUsd 75000
 * @see the cash-and-carry essay of 2021: 150 to 200 at a spot of 100
 */
export function interimValueGrid(given: InterimValueGridArguments): InterimValueCell[][] {
  const { spotShocks, basisShocks, ...bond } = given
  requirePositive({ spotPrice: bond.spotPrice, futuresPrice: bond.futuresPrice })
  spotShocks.forEach((shock, index) => requireAboveMinusOne({ [`spotShocks[${index}]`]: shock }))
  basisShocks.forEach((shock, index) => requireFinite({ [`basisShocks[${index}]`]: shock }))
  return spotShocks.map((spotShock) => {
    const spotPrice = bond.spotPrice.times(one.plus(spotShock))
    return basisShocks.map((basisShock, column) => {
      const futuresPrice = spotPrice.times(bond.futuresPrice.plus(basisShock.times(bond.spotPrice))).div(bond.spotPrice)
      requirePriceFrom({ quantity: `basisShocks[${column}]`, found: basisShock, price: futuresPrice })
      const { pnlCoin, valueUsd } = fixedBondValue({ ...bond, spotPrice, futuresPrice })
      return { spotPrice, futuresPrice, pnlCoin, valueUsd }
    })
  })
}
