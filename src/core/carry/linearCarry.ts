import { one, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requireFeeRate, requirePositive, requireShare, requireWhole } from '../number/domain'
import { wholeUnits } from '../number/lots'
import { keptAfter } from './coinPerShare'
import { contractMix } from './contractMix'
import { linearCarryAt } from './linearCarryAt'
import type { FundShare, LinearCarryCosts, LinearCarryEnd, LinearCarryEntry } from './linearCarryFigures'

export type LinearLot = {
  /** Coin in a contract, more than 0 [coin]. */
  contractCoin: Decimal
  /** Whole, more than 0; 1 by default. */
  contractsPerLot?: Decimal
}

export type LinearCarryArguments = {
  /** Own dollars, more than 0 [USD]. */
  capitalUsd: Decimal
  /** [USD per coin] */
  spotPrice: Decimal
  /** [USD per coin] */
  futuresPrice: Decimal
  /** More than 0; may be fractional. */
  daysToExpiry: Decimal
  /** Contracts that may be sold, at least one. */
  sizes: readonly LinearLot[]
  /** Shares that are held instead of coin; null for coin. */
  fund: FundShare | null
  /** Dollars to be posted for a dollar sold, at least 0 and less than 1. */
  marginRate: Decimal
  /** Part of the long leg that is borrowed, at least 0 and less than 1. */
  loanShareRate: Decimal
  /** What the loan costs a year, above -1. */
  loanRate: Decimal
  /** What margin and cash earn a year, above -1. */
  cashRate: Decimal
  costs: LinearCarryCosts
}

/**
 * The basis earned with a linear future: coin or shares of a fund bought, contracts sold that are settled in dollars, and
 * the margin for them posted out of the same capital.
 *
 *     longPrice = spotPrice (or etfPrice / coinPerShare) * (1 + spotSlippageRate) / (1 - spotFeeRate) [USD per coin]
 *     soldPrice = futuresPrice * (1 - linearSlippageRate) [USD per coin]
 *     targetCoin = capitalUsd / (longPrice * (1 - loanShareRate) + soldPrice * (marginRate + linearFeeRate)) [coin]
 *     soldCoin = the mix of whole contracts with the least remainder below targetCoin [coin]
 *     longCoin = soldCoin, or whole shares * coinPerShare not above it [coin]
 *     longUsd = longCoin * longPrice    loanUsd = longUsd * loanShareRate    marginUsd = soldCoin * soldPrice * marginRate [USD]
 *     entryFeeUsd = soldCoin * soldPrice * linearFeeRate [USD]
 *     cashUsd = capitalUsd - longUsd + loanUsd - marginUsd - entryFeeUsd [USD]
 *     keptRate = (1 - etfFeeRate / 365)^daysToExpiry    for shares, 1 for coin
 *
 * Convention: the margin of the first day; what the price calls for later is in linearMarginCall. The figures at a
 * settlement price are those of linearCarryAt.
 *
 * @throws DomainError where capital, a price, a size or the days are not positive, or a rate is out of bounds
 * @example linearCarry({ capitalUsd: 150000, spotPrice: 100, futuresPrice: 150, daysToExpiry: 365, sizes: [{ contractCoin: 1 }], fund: null,
 *   marginRate: 0, loanShareRate: 0, loanRate: 0, cashRate: 0, costs: none }).at(100) // soldCoin 1500, profitUsd 75000
 * @see CME Group, "Bitcoin futures"; prospectuses of spot bitcoin funds
 */
export function linearCarry(
  given: LinearCarryArguments,
): LinearCarryEntry & { at: (price: Decimal) => LinearCarryEnd } {
  const { capitalUsd, spotPrice, futuresPrice, daysToExpiry, sizes, fund, costs } = given
  const { marginRate, loanShareRate, loanRate, cashRate } = given
  requirePositive({ capitalUsd, spotPrice, futuresPrice, daysToExpiry })
  requireShare({ marginRate, loanShareRate })
  requireAboveMinusOne({ loanRate, cashRate })
  requireFeeRate({ ...costs })
  if (fund !== null) requireFund(fund)
  const fairPrice = fund === null ? spotPrice : fund.etfPrice.div(fund.coinPerShare)
  const longPrice = fairPrice.times(one.plus(costs.spotSlippageRate)).div(one.minus(costs.spotFeeRate))
  const soldPrice = futuresPrice.times(one.minus(costs.linearSlippageRate))
  const ownPrice = longPrice.times(one.minus(loanShareRate)).plus(soldPrice.times(marginRate.plus(costs.linearFeeRate)))
  requirePositive({ 'costs.linearFeeRate': ownPrice })
  // The price comes out of a division: its sixtieth digit must not make 6.99… out of seven whole contracts.
  const targetCoin = capitalUsd.div(ownPrice).toSignificantDigits(50)
  const mix = contractMix({ targetCoin, sizes: sizes.map(coinOfLot) })
  const { coin: soldCoin, remainderCoin } = mix
  const counts = mix.counts.map((lots, index) => lots.times(sizes[index]?.contractsPerLot ?? one))
  const shares = fund === null ? null : wholeUnits({ amount: soldCoin, unit: fund.coinPerShare })
  const longCoin = fund === null || shares === null ? soldCoin : shares.times(fund.coinPerShare)
  const longUsd = longCoin.times(longPrice)
  const loanUsd = longUsd.times(loanShareRate)
  const marginUsd = soldCoin.times(soldPrice).times(marginRate)
  const entryFeeUsd = soldCoin.times(soldPrice).times(costs.linearFeeRate)
  const entry: LinearCarryEntry = {
    longPrice,
    premiumFactor: fairPrice.div(spotPrice),
    premiumRate: fairPrice.div(spotPrice).minus(one),
    soldPrice,
    targetCoin,
    counts,
    soldCoin,
    remainderCoin,
    shares,
    longCoin,
    openCoin: soldCoin.minus(longCoin),
    longUsd,
    loanUsd,
    marginUsd,
    entryFeeUsd,
    cashUsd: capitalUsd.minus(longUsd).plus(loanUsd).minus(marginUsd).minus(entryFeeUsd),
    tiedUpUsd: longUsd.plus(marginUsd),
    keptRate: fund === null ? one : keptAfter({ etfFeeRate: fund.etfFeeRate, days: daysToExpiry }),
  }
  return { ...entry, at: (price) => linearCarryAt({ ...given, entry, price }) }
}

function coinOfLot({ contractCoin, contractsPerLot = one }: LinearLot): Decimal {
  requirePositive({ contractCoin, contractsPerLot })
  requireWhole({ contractsPerLot })
  return contractCoin.times(contractsPerLot)
}

function requireFund({ etfPrice, coinPerShare, etfFeeRate }: FundShare): void {
  requirePositive({ etfPrice, coinPerShare })
  requireShare({ etfFeeRate })
}
