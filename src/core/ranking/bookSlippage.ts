import { bookLevels, type BookSizeUnit } from '../contract/bookSize'
import { boughtFrom, type SpotLevel } from '../contract/walkedAsks'
import { bestFirst, walkedBook } from '../contract/walkedBook'
import { Decimal, one, zero } from '../number/decimal'
import { requirePositiveEntries } from '../number/positiveEntries'
import { inverseTrade } from './inverseTrade'
import { linearTrade } from './linearTrade'
import type { TradeAccount, TradeArguments } from './trade'

export type BookSlippageArguments = TradeAccount & {
  /** Its own slippages are not read. */
  trade: TradeArguments
  /** The asks for the coin, in any order; null where there is no such book. */
  spotAsks: readonly SpotLevel[] | null
  /** The bids for the contract, in any order; null where there is no such book. */
  bids: { unit: BookSizeUnit; levels: readonly { price: Decimal; size: Decimal }[] } | null
}

/** What a book costs a size against its best price. */
export type BookSlippage = {
  /** At least 0 and less than 1. */
  slippageRate: Decimal
  /** Whether the book holds the size; otherwise the rate is that of what it holds. */
  isWithinDepth: boolean
}

/** A hundred-millionth of a percent: a cent in ten billion dollars. */
const places = 10
const dustPlaces = 40

/**
 * The slippage of both legs of a trade from order books, at its size without slippage.
 *
 *     coin, contracts: those of the trade where both slippages are 0
 *     spot: average of the asks for the coin / best ask - 1
 *     sale: 1 - average of the bids for the contracts / best bid, as in walkedBook
 *
 * Convention: with slippage the trade is smaller, so that its own slippage is never more than this. Rounded up to ten places,
 * which can be typed and found again. Null for a leg without a book, and for one whose rate would be 1 or more.
 *
 * @throws DomainError where a level is not positive, or as tradeRanking
 * @example bookSlippage({ trade: a dollar future at 150 against spot 100, capitalUsd: 200, spotAsks: 1 at 100 and 1 at 200, bids: null })
 *   // spot 0.5: two coins at 150 on average
 * @see fixedBondAtSize, whose size already is that of the books
 */
export function bookSlippage({ trade, spotAsks, bids, ...account }: BookSlippageArguments): {
  spot: BookSlippage | null
  sale: BookSlippage | null
} {
  const costs = { ...trade.costs, spotSlippageRate: zero, futuresSlippageRate: zero }
  const { coin, contracts, lotCoin } = (trade.contract.payoff === 'inverse' ? inverseTrade : linearTrade)({
    ...trade,
    ...account,
    costs,
  })
  return {
    spot: spotAsks === null || spotAsks.length === 0 ? null : spotSlippage(spotAsks, coin),
    sale: bids === null || bids.levels.length === 0 ? null : saleSlippage({ bids, trade, contracts, lotCoin }),
  }
}

const slippage = (rate: Decimal, isWithinDepth: boolean): BookSlippage | null => {
  // What divisions leave over is not slippage.
  const slippageRate = rate.toDecimalPlaces(dustPlaces).toDecimalPlaces(places, Decimal.ROUND_UP)
  return slippageRate.lessThan(one) ? { slippageRate, isWithinDepth } : null
}

/** Only as much of a deep book is walked as the coin takes: a ranking asks this of every contract, again and again. */
function spotSlippage(asks: readonly SpotLevel[], coin: Decimal): BookSlippage | null {
  requirePositiveEntries({ list: 'spotAsks', entries: asks, names: ['price', 'coin'] })
  const bought = boughtFrom({ coin, levels: bestFirst({ side: 'long', levels: asks }) })
  return slippage(bought.averagePrice.div(bought.bestPrice).minus(one), bought.coin.greaterThanOrEqualTo(coin))
}

type Sale = {
  bids: NonNullable<BookSlippageArguments['bids']>
  trade: TradeArguments
  contracts: Decimal
  lotCoin: Decimal | null
}

/** A linear contract may be traded in parts: its lots are what is walked, as contracts of their own. */
function saleSlippage({ bids: { unit, levels }, trade: { contract }, contracts, lotCoin }: Sale): BookSlippage | null {
  const lot = lotCoin ?? contract.multiplier
  const inLots = (size: Decimal) => size.times(contract.multiplier).div(lot)
  const sold = lotCoin === null ? contract : { payoff: contract.payoff, multiplier: lotCoin, lotSize: one }
  const counted = levels.map(({ price, size }) => ({ price, size: unit === 'contracts' ? inLots(size) : size }))
  const walked = walkedBook({
    contract: sold,
    side: 'short',
    levels: bookLevels({ contract: sold, unit, levels: counted }),
    contracts: inLots(contracts).round(),
  })
  return slippage(walked.slippageRate, walked.unfilledContracts.isZero())
}
