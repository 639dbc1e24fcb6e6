import { difference, floor, fraction, isPositive, product, quotient, sum, type Fraction } from './oracle'

type Level = { price: Fraction; size: Fraction }
type Books = Record<'capitalUsd' | 'spotFeeRate' | 'futuresFeeRate' | 'multiplier' | 'lotSize', Fraction> & {
  asks: readonly Level[]
  bids: readonly Level[]
}

const zero = fraction('0')
const one = fraction('1')
const least = (a: Fraction, b: Fraction) => (isPositive(difference(a, b)) ? b : a)
const total = (parts: readonly Fraction[]) => parts.reduce((all, part) => sum(all, part), zero)

/** What each level takes of an amount, when a unit of the level takes `per` of it. */
function taken(amount: Fraction, levels: readonly Level[], per: (level: Level) => Fraction) {
  let left = amount
  const sizes = levels.map((level) => {
    const size = least(level.size, quotient(left, per(level)))
    left = difference(left, product(size, per(level)))
    return size
  })
  return { sizes, left }
}

/**
 * A bond through two books in fractions of integers: dollars spent ask after ask, contracts sold bid after bid in whole lots, and
 * no coin bought that the bids would not cover.
 */
export function bondThroughBooks(books: Books) {
  const rising = books.asks.toSorted((a, b) => (isPositive(difference(a.price, b.price)) ? 1 : -1))
  const falling = books.bids.toSorted((a, b) => (isPositive(difference(a.price, b.price)) ? -1 : 1))
  const feeFactor = sum(one, books.futuresFeeRate)
  const coinOf = ({ price }: Level) => quotient(product(books.multiplier, feeFactor), price)
  const dollars = product(books.capitalUsd, difference(one, books.spotFeeRate))
  const affordable = total(taken(dollars, rising, ({ price }) => price).sizes)
  const covered = taken(affordable, falling, coinOf)
  const contracts = product(floor(quotient(total(covered.sizes), books.lotSize)), books.lotSize)

  const coin = difference(affordable, covered.left)
  const bought = taken(coin, rising, () => one).sizes
  const sold = taken(contracts, falling, () => one).sizes
  const spentUsd = total(bought.map((size, at) => product(size, rising[at]!.price)))
  const notionalCoin = total(sold.map((size, at) => quotient(product(size, books.multiplier), falling[at]!.price)))
  return {
    coin,
    contracts,
    spentUsd,
    unspentUsd: difference(dollars, spentUsd),
    entryFeeCoin: product(notionalCoin, books.futuresFeeRate),
    residualCoin: difference(coin, product(notionalCoin, feeFactor)),
    averageSpotPrice: isPositive(coin) ? quotient(spentUsd, coin) : rising[0]!.price,
    averageFuturesPrice: isPositive(contracts)
      ? quotient(product(contracts, books.multiplier), notionalCoin)
      : falling[0]!.price,
  }
}
