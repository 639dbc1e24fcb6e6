import { requireInverse, type Contract } from '../contract/contract'
import { statedCosts, type Costs } from '../contract/costs'
import { walkedAsks, type SpotLevel } from '../contract/walkedAsks'
import { bestFirst, walkedBook, type BookLevel, type WalkedBook } from '../contract/walkedBook'
import { basis } from '../curve/basis'
import { one, zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireEntries, requirePositive } from '../number/domain'
import { exactRatio, onePlus } from '../number/exactRatio'
import { inWholeLots } from '../number/lots'
import { requirePositiveEntries } from '../number/positiveEntries'

export type FixedBondAtSizeArguments = {
  /** At least 0; at 0 everything is top of the book. */
  capitalUsd: Decimal
  /** The asks for the coin, in any order. */
  spotAsks: readonly SpotLevel[]
  /** The bids for the future, in any order. */
  futureBids: readonly BookLevel[]
  daysToExpiry: Decimal
  contract: Contract
  /** Smallest step of a purchase, more than 0; any amount where it is left out [coin]. */
  spotStepCoin?: Decimal
  costs?: Pick<Costs, 'spotFeeRate' | 'futuresFeeRate'>
}

export type FixedBondAtSize = {
  /** Bought with the capital, after the spot fee, in whole steps [coin]. */
  coin: Decimal
  /** What is bought at each price, the best one first. */
  purchases: SpotLevel[]
  /**
   * The part of the capital, after the spot fee, that was not spent: a book ran out, or it did not pay for another step
   * [USD].
   */
  unspentUsd: Decimal
  /** The lowest ask [USD per coin]. */
  bestSpotPrice: Decimal
  averageSpotPrice: Decimal
  spotSlippageRate: Decimal
  /** What the coin covers after the fee of the sale, in whole lots. */
  contracts: Decimal
  /** The sale of these contracts. */
  sale: WalkedBook
  futuresSlippageRate: Decimal
  /** Paid at expiry by the contracts sold [USD]. */
  faceUsd: Decimal
  entryFeeCoin: Decimal
  /** Coin that no further lot covers, after the fee of the sale [coin]. */
  residualCoin: Decimal
  /** Whether both books hold the size; otherwise the figures are those of the part that they hold. */
  isWithinDepth: boolean
  /** Average future over average spot, simple, Act/365, before fees. */
  annualisedBasis: Decimal
}

/**
 * A fixed-rate bond through the order books of both legs: coin bought from the asks, the future sold into the bids.
 *
 *     averageSpotPrice = (capitalUsd * (1 - spotFeeRate) - unspentUsd) / coin [USD per coin]
 *     contracts = the most whole lots with sum over the fills of contracts * multiplier / price * (1 + futuresFeeRate) <= coin
 *     faceUsd = contracts * multiplier [USD];   entryFeeCoin = faceUsd / sale.averagePrice * futuresFeeRate [coin]
 *     residualCoin = coin - entryFeeCoin - faceUsd / sale.averagePrice [coin]
 *     annualisedBasis = (sale.averagePrice / averageSpotPrice - 1) * 365 / daysToExpiry
 *
 * Convention: both books stand still; coin that the bids do not cover is not bought; the basis never gets better with size.
 * At 0 USD it is that of the top of the books. A quotient of lots or steps within 1e-40 of a whole number is that number.
 *
 * @throws DomainError where a book is empty, a level or the days are not positive, or the contract is linear
 * @example fixedBondAtSize({ capitalUsd: 300, spotAsks: 1 at 100 and 1 at 200, futureBids: 150 at 150 and 450 at 100,
 *   daysToExpiry: 365, contract: one dollar inverse }) // coin 2, contracts 250, average future 125
 * @see walkedBook
 */
export function fixedBondAtSize(given: FixedBondAtSizeArguments): FixedBondAtSize {
  const { capitalUsd, spotAsks, futureBids, daysToExpiry, contract } = given
  requireAtLeastZero({ capitalUsd })
  requirePositive({ daysToExpiry })
  requireInverse(contract)
  requireEntries({ quantity: 'spotAsks', entries: spotAsks })
  requireEntries({ quantity: 'futureBids', entries: futureBids })
  requirePositiveEntries({ list: 'spotAsks', entries: spotAsks, names: ['price', 'coin'] })
  if (given.spotStepCoin !== undefined) requirePositive({ spotStepCoin: given.spotStepCoin })
  const { spotFeeRate, futuresFeeRate } = statedCosts(given.costs)
  const spending = {
    asks: spotAsks,
    dollars: capitalUsd.times(one.minus(spotFeeRate)),
    ...(given.spotStepCoin === undefined ? {} : { stepCoin: given.spotStepCoin }),
  }
  const affordable = walkedAsks(spending)
  const contracts = coveredContracts({ coin: affordable.coin, futureBids, contract, futuresFeeRate })
  // Coin that no bid would cover is not bought: it would stay unhedged.
  const bought = contracts.isBeyondDepth ? walkedAsks({ ...spending, mostCoin: contracts.coin }) : affordable
  const sale = walkedBook({ contract, side: 'short', levels: futureBids, contracts: contracts.covered })
  const { annualised } = basis({
    spotPrice: bought.averagePrice,
    futuresPrice: sale.averagePrice,
    daysToExpiry,
  })
  const faceUsd = contracts.covered.times(contract.multiplier)
  const notionalCoin = faceUsd.div(sale.averagePrice)
  const entryFeeCoin = notionalCoin.times(futuresFeeRate)
  return {
    coin: bought.coin,
    purchases: bought.purchases,
    unspentUsd: bought.unspentUsd,
    bestSpotPrice: bought.bestPrice,
    averageSpotPrice: bought.averagePrice,
    spotSlippageRate: bought.slippageRate,
    contracts: contracts.covered,
    sale,
    futuresSlippageRate: sale.slippageRate,
    faceUsd,
    entryFeeCoin,
    residualCoin: bought.coin.minus(entryFeeCoin).minus(notionalCoin),
    isWithinDepth: !affordable.isBeyondDepth && !contracts.isBeyondDepth,
    annualisedBasis: annualised.simple,
  }
}

type Sale = { coin: Decimal; futuresFeeRate: Decimal } & Pick<FixedBondAtSizeArguments, 'futureBids' | 'contract'>

/** The whole lots that a coin covers at the bids, one level after another, whether those ran out, and the coin that they take. */
function coveredContracts({ coin, futureBids, contract, futuresFeeRate }: Sale) {
  const { multiplier, lotSize } = contract
  const perContract = exactRatio({ numerator: [multiplier, onePlus(futuresFeeRate)], denominator: [] }).numerator
  let [left, sold] = [coin, zero]
  for (const { price, contracts } of bestFirst({ side: 'short', levels: futureBids })) {
    const needed = contracts.times(perContract).div(price)
    if (needed.greaterThan(left)) {
      const affordable = left.times(price).div(perContract)
      return { covered: inWholeLots({ contracts: sold.plus(affordable), lotSize }), isBeyondDepth: false, coin }
    }
    left = left.minus(needed)
    sold = sold.plus(contracts)
  }
  const covered = inWholeLots({ contracts: sold, lotSize })
  return { covered, isBeyondDepth: left.greaterThan(zero), coin: coin.minus(left) }
}
