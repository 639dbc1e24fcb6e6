import { one, zero, type Decimal } from '../number/decimal'
import { requirePositive } from '../number/domain'
import { yearDays, yearFraction } from '../time/yearFraction'
import type { LinearHedge } from './linearHedgeFigures'
import { linearMarginCall } from './linearMarginCall'

/** Both hedges with the coin and the future at one price, and what the buyers of their contracts owe. */
export type LinearHedgeAt = {
  /** All coin, at the price [USD]. */
  coinLegUsd: Decimal
  /** Gained on it since it was bought [USD]. */
  coinPnlUsd: Decimal
  /** PnL of the linear contracts sold [USD]. */
  linearPnlUsd: Decimal
  /** Coin and future together, before the dollars are paid for [USD]. */
  hedgePnlUsd: Decimal
  /** Further dollars to be posted, or lent by the account, because the price has risen; 0 where it has not [USD]. */
  marginCallUsd: Decimal
  /** Raised beside the coin, margin and call together [USD]. */
  postedUsd: Decimal
  /** Dollars posted as a share of the value of the coin. */
  loanToValueRate: Decimal
  borrowCostUsd: Decimal
  /** Lost on the margin that was posted in a stablecoin; 0 unless it has lost its peg [USD]. */
  pegLossUsd: Decimal
  /** What all coin counts for as margin [USD]. */
  collateralUsd: Decimal
  /** What that leaves above loss and margin of the short: the coin is sold where it is 0 or less [USD]. */
  collateralSpareUsd: Decimal
  /** Coin and future, the borrowed dollars returned and paid for [USD]. */
  linearEndUsd: Decimal
  linearProfitUsd: Decimal
  linearReturnRate: Decimal
  /** Simple, a year. */
  linearYield: Decimal
  /** PnL of the inverse contracts sold [coin]. */
  inversePnlCoin: Decimal
  /** The same at that price [USD]. */
  inversePnlUsd: Decimal
  inverseEndUsd: Decimal
  inverseProfitUsd: Decimal
  inverseReturnRate: Decimal
  /** Simple, a year. */
  inverseYield: Decimal
  yieldLostRate: Decimal
  /** PnL of the buyer of the linear contracts: what the seller loses, and down by the notional at most [USD]. */
  linearLongPnlUsd: Decimal
  /** PnL of the buyer of the inverse contracts: falls without bound [coin]. */
  inverseLongPnlCoin: Decimal
  /** The same at that price: never more than the face [USD]. */
  inverseLongPnlUsd: Decimal
}

/**
 * Both hedges at a price: what has become of them, and how many dollars the linear one has called for.
 *
 *     coinLegUsd = coin * price [USD]
 *     coinPnlUsd = coin * (price - spotPrice) [USD]
 *     linearPnlUsd = hedgedCoin * (futuresPrice * pegPrice - price) [USD]
 *     hedgePnlUsd = coinPnlUsd + linearPnlUsd [USD]
 *     marginCallUsd = linearMarginCall of hedgedCoin, sold at futuresPrice * pegPrice [USD]; with coin as margin the loss alone
 *     postedUsd = marginUsd + marginCallUsd [USD]; the call alone where coin is the margin
 *     pegLossUsd = marginUsd * (1 - pegPrice) [USD]; 0 where coin is the margin
 *     collateralUsd = coinLegUsd * (1 - haircutRate) [USD]
 *     collateralSpareUsd = collateralUsd + linearPnlUsd - marginRate * hedgedCoin * price [USD]
 *     loanToValueRate = postedUsd / coinLegUsd
 *     borrowCostUsd = postedUsd * borrowRate * daysToExpiry / 365 [USD]
 *     linearEndUsd = coinLegUsd + linearPnlUsd - pegLossUsd - borrowCostUsd [USD]
 *     inversePnlCoin = faceUsd * (1 / price - 1 / futuresPrice) [coin]
 *     inversePnlUsd = inversePnlCoin * price [USD]
 *     inverseEndUsd = faceUsd + residualCoin * price [USD]
 *     linearLongPnlUsd = hedgedCoin * (price - futuresPrice * pegPrice) [USD]
 *     inverseLongPnlCoin = faceUsd * (1 / futuresPrice - 1 / price) [coin]
 *     profitUsd = endUsd - capitalUsd    returnRate = profitUsd / capitalUsd    yield = returnRate * 365 / daysToExpiry
 *     yieldLostRate = inverseYield - linearYield
 *
 * Convention: the price goes there at once and stays until expiry, so the call is paid for over all days. Venues ask for margin
 * on the value of today: a rise calls for the loss and for margin on the larger value; a gain earns nothing before expiry. Coin
 * as margin is worth more itself, so that only the loss is lent. A stablecoin loses its peg
 * with that move: the index in it rises by as much, the margin posted before loses, and a call is paid in it at its new price.
 *
 * @throws DomainError where the price is not positive
 * @see linearHedge for the first day and an example
 */
export function linearHedgeAt(given: {
  capitalUsd: Decimal
  spotPrice: Decimal
  futuresPrice: Decimal
  daysToExpiry: Decimal
  hedge: LinearHedge
  price: Decimal
}): LinearHedgeAt {
  const { capitalUsd, spotPrice, futuresPrice, daysToExpiry: days, hedge, price } = given
  requirePositive({ price })
  const coinLegUsd = hedge.coin.times(price)
  const coinPnlUsd = price.minus(spotPrice).times(hedge.coin)
  const linearLongPnlUsd = price.minus(futuresPrice.times(hedge.pegPrice)).times(hedge.hedgedCoin)
  const linearPnlUsd = zero.minus(linearLongPnlUsd)
  const isCoin = hedge.marginIn === 'coin'
  const marginCallUsd = linearMarginCall({
    soldCoin: hedge.hedgedCoin,
    soldPrice: futuresPrice.times(hedge.pegPrice),
    marginRate: isCoin ? zero : hedge.marginRate,
    price,
  })
  const postedUsd = isCoin ? marginCallUsd : hedge.marginUsd.plus(marginCallUsd)
  const pegLossUsd = isCoin ? zero : hedge.marginUsd.times(one.minus(hedge.pegPrice))
  const collateralUsd = coinLegUsd.times(one.minus(hedge.haircutRate))
  const borrowCostUsd = postedUsd.times(hedge.borrowRate).times(yearFraction({ days }))
  const linearEndUsd = coinLegUsd.plus(linearPnlUsd).minus(pegLossUsd).minus(borrowCostUsd)
  const inverseEndUsd = hedge.faceUsd.plus(hedge.residualCoin.times(price))
  const inverseLongPnlUsd = price.minus(futuresPrice).times(hedge.faceUsd).div(futuresPrice)
  const inverseLongPnlCoin = inverseLongPnlUsd.div(price)
  const earned = (endUsd: Decimal) => {
    const profitUsd = endUsd.minus(capitalUsd)
    const returnRate = profitUsd.div(capitalUsd)
    return { profitUsd, returnRate, yield: returnRate.times(yearDays('act/365')).div(days) }
  }
  const [linear, inverse] = [earned(linearEndUsd), earned(inverseEndUsd)]
  return {
    coinLegUsd,
    coinPnlUsd,
    linearPnlUsd,
    hedgePnlUsd: coinPnlUsd.plus(linearPnlUsd),
    marginCallUsd,
    postedUsd,
    loanToValueRate: postedUsd.div(coinLegUsd),
    borrowCostUsd,
    pegLossUsd,
    collateralUsd,
    collateralSpareUsd: collateralUsd.plus(linearPnlUsd).minus(hedge.marginRate.times(hedge.hedgedCoin).times(price)),
    linearEndUsd,
    linearProfitUsd: linear.profitUsd,
    linearReturnRate: linear.returnRate,
    linearYield: linear.yield,
    inversePnlCoin: zero.minus(inverseLongPnlCoin),
    inversePnlUsd: zero.minus(inverseLongPnlUsd),
    inverseEndUsd,
    inverseProfitUsd: inverse.profitUsd,
    inverseReturnRate: inverse.returnRate,
    inverseYield: inverse.yield,
    yieldLostRate: inverse.yield.minus(linear.yield),
    linearLongPnlUsd,
    inverseLongPnlCoin,
    inverseLongPnlUsd,
  }
}
