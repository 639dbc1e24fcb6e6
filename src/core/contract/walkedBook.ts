import { zero, type Decimal } from '../number/decimal'
import { requireContracts, requireEntries } from '../number/domain'
import { requirePositiveEntries } from '../number/positiveEntries'
import { requireContract, requireSide, type Contract, type Side } from './contract'
import type { Fill } from './filledPosition'

/** Contracts quoted at a price. */
export type BookLevel = {
  /** [USD per coin] */
  price: Decimal
  /** More than 0; may be fractional where the venue counts coin. */
  contracts: Decimal
}

export type WalkedBookArguments = {
  contract: Contract
  /** long: buys from the asks; short: sells into the bids. */
  side: Side
  /** The side of the book that is traded against, in any order. */
  levels: readonly BookLevel[]
  /** To be traded: whole, at least 0. */
  contracts: Decimal
}

export type WalkedBook = {
  /** What is traded at each price, the best one first. */
  fills: Fill[]
  filledContracts: Decimal
  /** What the book does not hold. */
  unfilledContracts: Decimal
  /** Top of the book [USD per coin]. */
  bestPrice: Decimal
  /** One price that stands for all fills; the best one where nothing is traded [USD per coin]. */
  averagePrice: Decimal
  /** Price of the last fill [USD per coin]. */
  worstPrice: Decimal
  /** How far the average is from the top, to the trader's loss; never negative. */
  slippageRate: Decimal
}

/**
 * A market order through a book: what is filled at each price, and what that costs against the top.
 *
 *     filledContracts = min(contracts, sum of the levels)
 *     averagePrice = averageEntryPrice of the fills    (harmonic when inverse, arithmetic when linear)
 *     slippageRate = averagePrice / bestPrice - 1 when long, 1 - averagePrice / bestPrice when short
 *
 * Convention: the book stands still meanwhile; hidden orders are not counted. 0 contracts trade at the top of the book.
 *
 * @throws DomainError where there is no level, a level is not positive, or contracts is not whole
 * @example walkedBook({ contract: one dollar inverse, side: 'long', levels: 100 at 100 and 300 at 150, contracts: 400 })
 *   // averagePrice 133.33..., worstPrice 150, slippageRate 0.3333...
 * @see Harris, "Trading and Exchanges", on market orders that walk up the book
 */
export function walkedBook({ contract, side, levels, contracts }: WalkedBookArguments): WalkedBook {
  requireContract(contract)
  requireSide(side)
  requireEntries({ quantity: 'levels', entries: levels })
  requirePositiveEntries({ list: 'levels', entries: levels, names: ['price', 'contracts'] })
  requireContracts({ contracts })
  const [best, ...deeper] = bestFirst({ side, levels })
  const fills = best === undefined ? [] : filledFrom([best, ...deeper], contracts)
  const bestPrice = best?.price ?? zero
  const filledContracts = fills.reduce((sum, fill) => sum.plus(fill.contracts), zero)
  const averagePrice = filledContracts.isZero() ? bestPrice : averageOf({ contract, fills, filledContracts })
  const ratio = averagePrice.minus(bestPrice).div(bestPrice)
  return {
    fills,
    filledContracts,
    unfilledContracts: contracts.minus(filledContracts),
    bestPrice,
    averagePrice,
    worstPrice: fills.at(-1)?.price ?? bestPrice,
    slippageRate: side === 'long' ? zero.plus(ratio) : zero.minus(ratio),
  }
}

/** The levels in the order in which a market order meets them. */
export function bestFirst<L extends Pick<BookLevel, 'price'>>(given: { side: Side; levels: readonly L[] }): L[] {
  const rising = given.levels.toSorted((one, other) => one.price.comparedTo(other.price))
  return given.side === 'long' ? rising : rising.toReversed()
}

function filledFrom(levels: readonly BookLevel[], contracts: Decimal): Fill[] {
  const fills: Fill[] = []
  let left = contracts
  for (const level of levels) {
    if (!left.greaterThan(zero)) break
    const filled = left.lessThan(level.contracts) ? left : level.contracts
    fills.push({ price: level.price, contracts: filled })
    left = left.minus(filled)
  }
  return fills
}

/** One fill has its own price, digit for digit: a quotient would round it. */
function averageOf(given: { contract: Contract; fills: readonly Fill[]; filledContracts: Decimal }): Decimal {
  const [only, ...others] = given.fills
  if (only !== undefined && others.length === 0) return only.price
  const { multiplier, payoff } = given.contract
  const size = given.filledContracts.times(multiplier)
  const value = given.fills.reduce((sum, { contracts, price }) => {
    const worth = contracts.times(multiplier)
    return sum.plus(payoff === 'inverse' ? worth.div(price) : worth.times(price))
  }, zero)
  return payoff === 'inverse' ? size.div(value) : value.div(size)
}
