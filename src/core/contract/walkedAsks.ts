import { one, zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireEntries, requirePositive } from '../number/domain'
import { inWholeLots } from '../number/lots'
import { requirePositiveEntries } from '../number/positiveEntries'
import { bestFirst } from './walkedBook'

/** Coin offered at a price. */
export type SpotLevel = {
  /** [USD per coin] */
  price: Decimal
  /** More than 0 [coin]. */
  coin: Decimal
}

export type WalkedAsksArguments = {
  /** To be spent, at least 0 [USD]. */
  dollars: Decimal
  /** In any order. */
  asks: readonly SpotLevel[]
  /** Smallest step of a purchase, more than 0; any amount where it is left out [coin]. */
  stepCoin?: Decimal
  /** The most that is bought, except that the last step is filled up; no limit where it is left out [coin]. */
  mostCoin?: Decimal
}

export type WalkedAsks = {
  coin: Decimal
  /** What is bought at each price, the best one first. */
  purchases: SpotLevel[]
  /** What was not spent: the asks ran out, or it did not pay for another step [USD]. */
  unspentUsd: Decimal
  /** The lowest ask [USD per coin]. */
  bestPrice: Decimal
  /** The best price where nothing is bought [USD per coin]. */
  averagePrice: Decimal
  /** How far the average is above the best price; never negative. */
  slippageRate: Decimal
  /** Whether dollars are left that no ask would take. */
  isBeyondDepth: boolean
}

/**
 * Dollars spent on coin through the asks of a book.
 *
 *     coin = what the dollars buy, level after level, in whole steps, at most mostCoin in steps rounded up [coin]
 *     averagePrice = sum over the purchases of price * coin / coin [USD per coin]
 *     slippageRate = averagePrice / best price - 1
 *
 * Convention: the book stands still meanwhile. A quotient of steps within 1e-40 of a whole number is that number.
 *
 * @throws DomainError where there is no ask, a level or the step is not positive, or the dollars are negative
 * @example walkedAsks({ dollars: 250, asks: 1 at 100 and 1 at 200, stepCoin: 0.5 }) // coin 1.5, unspentUsd 50
 * @see walkedBook, for a size in contracts
 */
export function walkedAsks({ dollars, asks, stepCoin, mostCoin }: WalkedAsksArguments): WalkedAsks {
  requireAtLeastZero({ dollars })
  requireEntries({ quantity: 'asks', entries: asks })
  requirePositiveEntries({ list: 'asks', entries: asks, names: ['price', 'coin'] })
  if (stepCoin !== undefined) requirePositive({ stepCoin })
  if (mostCoin !== undefined) requireAtLeastZero({ mostCoin })
  const levels = bestFirst({ side: 'long', levels: asks })
  const bestPrice = levels[0]?.price ?? zero
  const affordable = affordableCoin(dollars, levels)
  const inSteps =
    stepCoin === undefined ? affordable.coin : inWholeLots({ contracts: affordable.coin, lotSize: stepCoin })
  const limit = mostCoin === undefined ? null : upToStep(mostCoin, stepCoin)
  const isLimited = limit?.lessThan(inSteps) === true
  const coin = isLimited ? limit : inSteps
  const { purchases, spentUsd, averagePrice } = boughtFrom({ coin, levels })
  const left = dollars.minus(spentUsd)
  return {
    coin,
    purchases,
    bestPrice,
    averagePrice,
    // The rounding of divisions does not count as left over.
    unspentUsd: (isLimited || stepCoin !== undefined) && left.greaterThan(zero) ? left : affordable.left,
    slippageRate: averagePrice.div(bestPrice).minus(one),
    isBeyondDepth: affordable.left.greaterThan(zero),
  }
}

export type BoughtFrom = Pick<WalkedAsks, 'purchases' | 'coin' | 'bestPrice' | 'averagePrice'> & { spentUsd: Decimal }

/** This much coin bought from at least one ask, all positive, best first; less where they hold less. */
export function boughtFrom({ coin: most, levels }: { coin: Decimal; levels: readonly SpotLevel[] }): BoughtFrom {
  const purchases = purchasesOf(most, levels)
  const coin = purchases.reduce((sum, bought) => sum.plus(bought.coin), zero)
  const spentUsd = purchases.reduce((sum, bought) => sum.plus(bought.price.times(bought.coin)), zero)
  const bestPrice = levels[0]?.price ?? zero
  return { purchases, coin, spentUsd, bestPrice, averagePrice: averageOf({ purchases, spentUsd, coin, bestPrice }) }
}

/** In whole steps, not less. */
function upToStep(coin: Decimal, stepCoin: Decimal | undefined): Decimal {
  if (stepCoin === undefined) return coin
  const whole = inWholeLots({ contracts: coin, lotSize: stepCoin })
  return whole.lessThan(coin) ? whole.plus(stepCoin) : whole
}

const affordableCoin = (dollars: Decimal, levels: readonly SpotLevel[]): { left: Decimal; coin: Decimal } =>
  levels.reduce(
    ({ left, coin }, level) => {
      const worth = level.price.times(level.coin)
      if (left.greaterThanOrEqualTo(worth)) return { left: left.minus(worth), coin: coin.plus(level.coin) }
      return { left: zero, coin: coin.plus(left.div(level.price)) }
    },
    { left: dollars, coin: zero },
  )

function purchasesOf(coin: Decimal, levels: readonly SpotLevel[]): SpotLevel[] {
  const purchases: SpotLevel[] = []
  let left = coin
  for (const level of levels) {
    if (!left.greaterThan(zero)) break
    const bought = left.lessThan(level.coin) ? left : level.coin
    purchases.push({ price: level.price, coin: bought })
    left = left.minus(bought)
  }
  return purchases
}

/** One purchase has its own price, digit for digit: a quotient would round it. */
function averageOf(given: Pick<WalkedAsks, 'purchases' | 'coin'> & { spentUsd: Decimal; bestPrice: Decimal }): Decimal {
  const { purchases, coin, spentUsd, bestPrice } = given
  const [only, ...others] = purchases
  if (only === undefined) return bestPrice
  return others.length === 0 ? only.price : spentUsd.div(coin)
}
