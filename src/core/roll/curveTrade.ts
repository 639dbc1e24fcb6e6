import { requireInverse, requireSide, type Contract, type Side } from '../contract/contract'
import { positionPnl } from '../contract/positionPnl'
import { basis } from '../curve/basis'
import { impliedFuturesPrice } from '../curve/impliedFuturesPrice'
import { Decimal, one, zero } from '../number/decimal'
import {
  requireAboveMinusOne,
  requireContracts,
  requireEntries,
  requireFeeRate,
  requirePositive,
} from '../number/domain'

export type CurveLeg = {
  side: Side
  /** Whole and at least 0. */
  contracts: Decimal
  /** Now [USD per coin]. */
  price: Decimal
  /** More than 0; may be fractional. */
  daysToExpiry: Decimal
  /** By which its simple annual basis moves; 0 by default. */
  rateMove?: Decimal
}

export type CurveTradeArguments = {
  /** Inverse; of every leg. */
  contract: Contract
  /** Now [USD per coin]. */
  spotPrice: Decimal
  /** At least one. */
  legs: readonly CurveLeg[]
  /** By which the spot price moves; more than -1, 0 by default. */
  spotMoveRate?: Decimal
  /** Share of the value of every leg, paid in coin when it is opened; 0 by default. */
  feeRate?: Decimal
  /** Share by which a leg is opened above its price where it is bought, below it where it is sold; 0 by default. */
  slippageRate?: Decimal
}

export type CurveTradeLeg = CurveLeg & {
  /** Simple, Act/365. */
  annualisedRate: Decimal
  /** At which the leg is opened [USD per coin]. */
  executionPrice: Decimal
  /** At that price [coin]. */
  notionalCoin: Decimal
  /** Change of the leg's dollars when its annual basis widens by 0.0001; positive for a long [USD]. */
  dv01Usd: Decimal
  movedPrice: Decimal
  pnlCoin: Decimal
  pnlUsd: Decimal
}

export type CurveTrade = {
  legs: CurveTradeLeg[]
  /** All legs together: 0 where a parallel move of the annual basis earns nothing [USD]. */
  dv01Usd: Decimal
  feeCoin: Decimal
  /** After the fee [coin]. */
  pnlCoin: Decimal
  /** The same at the moved spot price [USD]. */
  pnlUsd: Decimal
}

const basisPoint = new Decimal('0.0001')

/**
 * Several expiries traded against each other, and what a move of the curve does to them.
 *
 *     movedPrice = spotPrice * (1 + spotMoveRate) * (1 + (annualisedRate + rateMove) * daysToExpiry / 365) [USD per coin]
 *     executionPrice = price * (1 + slippageRate) of a long, price * (1 - slippageRate) of a short [USD per coin]
 *     notionalCoin = contracts * multiplier / executionPrice [coin]
 *     pnlCoin of a leg = contracts * multiplier * (1 / executionPrice - 1 / movedPrice) of a long, the negative of a short [coin]
 *     pnlUsd = pnlCoin * spotPrice * (1 + spotMoveRate) [USD]
 *     dv01Usd of a long = contracts * multiplier * t / (1 + annualisedRate * t)^2 * 0.0001    t = daysToExpiry / 365 [USD]
 *     feeCoin = sum of notionalCoin * feeRate [coin]
 *
 * Convention: simple, Act/365, the days do not pass; the basis and its DV01 are those of the quotes, and closing costs
 * nothing. Margin is left aside: a spread of inverse contracts still needs coin.
 *
 * @throws DomainError where the contract is linear, a price or days are not positive, a rate is out of bounds or leads
 *   to a price that is not positive, or there is no leg
 * @example curveTrade({ contract: one dollar inverse, spotPrice: 100, legs: long 11000 at 110 with 365 days, rateMove 0.1 })
 *   // movedPrice 120, pnlCoin 11000/110 - 11000/120, pnlUsd 833.33...
 * @see the cash-and-carry essay of 2021, on the spread of December 2013
 */
export function curveTrade(given: CurveTradeArguments): CurveTrade {
  const { contract, spotPrice, spotMoveRate = zero, feeRate = zero, slippageRate = zero } = given
  requireInverse(contract)
  requirePositive({ spotPrice })
  requireAboveMinusOne({ spotMoveRate })
  requireFeeRate({ feeRate, slippageRate })
  requireEntries({ quantity: 'legs', entries: given.legs })
  const movedSpot = spotPrice.times(one.plus(spotMoveRate))
  const market = { contract, spotPrice, movedSpot, slippageRate }
  const legs = given.legs.map((leg, index) => movedLeg({ ...market, leg, name: `legs[${index}]` }))
  const sumOf = (figure: (leg: CurveTradeLeg) => Decimal) => legs.reduce((sum, leg) => sum.plus(figure(leg)), zero)
  const feeCoin = sumOf(({ notionalCoin }) => notionalCoin).times(feeRate)
  const pnlCoin = sumOf((leg) => leg.pnlCoin).minus(feeCoin)
  return { legs, dv01Usd: sumOf((leg) => leg.dv01Usd), feeCoin, pnlCoin, pnlUsd: pnlCoin.times(movedSpot) }
}

type Moved = {
  contract: Contract
  spotPrice: Decimal
  movedSpot: Decimal
  slippageRate: Decimal
  leg: CurveLeg
  name: string
}

function movedLeg({ contract, spotPrice, movedSpot, slippageRate, leg, name }: Moved): CurveTradeLeg {
  const { side, contracts, price, daysToExpiry, rateMove = zero } = leg
  requireSide(side)
  requireContracts({ [`${name}.contracts`]: contracts })
  requirePositive({ [`${name}.price`]: price, [`${name}.daysToExpiry`]: daysToExpiry })
  const annualisedRate = basis({ spotPrice, futuresPrice: price, daysToExpiry }).annualised.simple
  const moved = annualisedRate.plus(rateMove)
  const movedPrice = impliedFuturesPrice({ spotPrice: movedSpot, annualisedRate: moved, daysToExpiry })
  const executionPrice = price.times(side === 'long' ? one.plus(slippageRate) : one.minus(slippageRate))
  const traded = { contract, side, contracts, entryPrice: executionPrice }
  const { coin: pnlCoin } = positionPnl({ ...traded, exitPrice: movedPrice })
  return {
    ...leg,
    annualisedRate,
    executionPrice,
    notionalCoin: contracts.times(contract.multiplier).div(executionPrice),
    dv01Usd: contracts
      .times(contract.multiplier)
      .times(dv01PerUsd(leg, annualisedRate))
      .times(side === 'long' ? 1 : -1),
    movedPrice,
    pnlCoin,
    pnlUsd: pnlCoin.times(movedSpot),
  }
}

/** Dollars per basis point, for a dollar of contracts held long. */
export function dv01PerUsd({ daysToExpiry }: Pick<CurveLeg, 'daysToExpiry'>, annualisedRate: Decimal): Decimal {
  const t = daysToExpiry.div(365)
  return t.div(one.plus(annualisedRate.times(t)).pow(2)).times(basisPoint)
}
