import type { Contract } from '../contract/contract'
import { requireInverse } from '../contract/contract'
import { statedCosts } from '../contract/costs'
import { fixedBondPurchase } from '../fixed/purchase'
import { one, zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireChoice, requirePositive, requireShare, requireWhole } from '../number/domain'
import { exactRatio, ratioValue } from '../number/exactRatio'
import { coveredLots } from '../number/lots'
import { yearDays } from '../time/yearFraction'
import { linearHedgeAt, type LinearHedgeAt } from './linearHedgeAt'
import type { LinearHedge, LinearMargin } from './linearHedgeFigures'

export type LinearHedgeArguments = {
  /** Dollars put in, more than 0 [USD]. */
  capitalUsd: Decimal
  /** [USD per coin] */
  spotPrice: Decimal
  /** Price at which either contract is sold [USD per coin]. */
  futuresPrice: Decimal
  /** More than 0; may be fractional. */
  daysToExpiry: Decimal
  /** Coin in a linear contract, more than 0 [coin]. */
  contractCoin: Decimal
  /** Linear contracts in a lot: whole, more than 0. */
  contractsPerLot: Decimal
  /** The contract of the bond that it is compared with. */
  inverseContract: Contract
  /** Dollars to be posted for a dollar sold, at least 0 and less than 1. */
  marginRate: Decimal
  /** How much more dollars lent against coin cost than the fixed bond pays: a year, at least 0. */
  borrowSpreadRate: Decimal
  /** 'usd' by default. */
  marginIn?: LinearMargin
  /** Share by which the coin as margin is cut, at least 0 and less than 1; 0 by default. */
  haircutRate?: Decimal
  /** What the stablecoin is worth once the price has moved, more than 0; 1 by default [USD]. */
  stablecoinPrice?: Decimal
}

/**
 * A dollar made with linear contracts, and what it costs beside one made with inverse contracts. The coin that is
 * hedged cannot margin a contract settled in dollars: the dollars are borrowed against it, from the day of entry.
 *
 *     coin = capitalUsd / spotPrice [coin]
 *     linearContracts = the most whole lots with linearContracts * contractCoin <= coin
 *     hedgedCoin = linearContracts * contractCoin [coin]
 *     notionalUsd = hedgedCoin * futuresPrice [USD]
 *     marginUsd = notionalUsd * marginRate [USD]
 *     basisYield = (futuresPrice - spotPrice) / spotPrice * 365 / daysToExpiry
 *     borrowRate = basisYield + borrowSpreadRate    where the basis is positive, otherwise borrowSpreadRate
 *     collateralCallPrice = hedgedCoin * futuresPrice / (hedgedCoin * (1 + marginRate) - coin * (1 - haircutRate))
 *
 * Convention: before fees and slippage on both sides. A lender of dollars asks for at least what the bond pays, and
 * never for less than nothing. The figures at a price are those of linearHedgeAt.
 *
 * @throws DomainError where capital, a price, the days or a contract are not positive, or a rate is out of bounds
 * @example linearHedge({ capitalUsd: 100000, spotPrice: 100, futuresPrice: 150, daysToExpiry: 365, contractCoin: 1,
 *   contractsPerLot: 1, inverseContract: one dollar inverse, marginRate: 0.1, borrowSpreadRate: 0 }).at(300)
 *   // marginUsd 15000, borrowRate 0.5; at 300: marginCallUsd 165000, borrowCostUsd 90000, linearYield -0.4
 * @see CME Group, "Bitcoin futures" (settled in dollars); the cash-and-carry essay of 2021
 */
export function linearHedge(given: LinearHedgeArguments): LinearHedge & { at: (price: Decimal) => LinearHedgeAt } {
  const { capitalUsd, spotPrice, futuresPrice, daysToExpiry, contractCoin, contractsPerLot } = given
  const { inverseContract, marginRate, borrowSpreadRate } = given
  requirePositive({ capitalUsd, spotPrice, futuresPrice, daysToExpiry, contractCoin, contractsPerLot })
  requireWhole({ contractsPerLot })
  requireInverse(inverseContract)
  requireShare({ marginRate })
  requireAtLeastZero({ borrowSpreadRate })
  const { marginIn = 'usd', haircutRate = zero, stablecoinPrice = one } = given
  requireChoice({ quantity: 'marginIn', found: marginIn, choices: linearMargins })
  requireShare({ haircutRate })
  requirePositive({ stablecoinPrice })
  const market = { capitalUsd, spotPrice, futuresPrice }
  const inverse = fixedBondPurchase({ ...market, contract: inverseContract, costs: statedCosts() })
  const linear = coveredLots({
    coin: exactRatio({ numerator: [capitalUsd], denominator: [spotPrice] }),
    coinPerContract: exactRatio({ numerator: [contractCoin], denominator: [] }),
    lotSize: contractsPerLot,
  })
  const hedgedCoin = linear.contracts.times(contractCoin)
  const notionalUsd = hedgedCoin.times(futuresPrice)
  const basisYield = futuresPrice.minus(spotPrice).times(yearDays('act/365')).div(spotPrice.times(daysToExpiry))
  const hedge = {
    coin: inverse.coin,
    linearContracts: linear.contracts,
    hedgedCoin,
    linearResidualCoin: ratioValue(linear.residual),
    notionalUsd,
    marginIn,
    haircutRate,
    marginRate,
    pegPrice: marginIn === 'stablecoin' ? stablecoinPrice : one,
    collateralCallPrice:
      marginIn === 'coin'
        ? coveredUntil({ hedgedCoin, futuresPrice, marginRate, coin: inverse.coin.times(one.minus(haircutRate)) })
        : null,
    marginUsd: notionalUsd.times(marginRate),
    basisYield,
    borrowRate: borrowSpreadRate.plus(basisYield.isNegative() ? zero : basisYield),
    inverseContracts: inverse.contracts,
    notionalCoin: inverse.notionalCoin,
    residualCoin: inverse.residualCoin,
    faceUsd: inverse.faceUsd,
  }
  return { ...hedge, at: (price) => linearHedgeAt({ ...market, daysToExpiry, hedge, price }) }
}

const linearMargins = ['usd', 'stablecoin', 'coin'] as const satisfies readonly LinearMargin[]

type Covered = { hedgedCoin: Decimal; futuresPrice: Decimal; marginRate: Decimal; coin: Decimal }

/** The price up to which coin covers the loss and the margin of a short; null where it always does. */
function coveredUntil({ hedgedCoin, futuresPrice, marginRate, coin }: Covered): Decimal | null {
  const perPrice = hedgedCoin.times(one.plus(marginRate)).minus(coin)
  return perPrice.greaterThan(0) ? hedgedCoin.times(futuresPrice).div(perPrice) : null
}
