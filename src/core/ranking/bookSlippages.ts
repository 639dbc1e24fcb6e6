import { bookLevels, bookSizeUnits, type BookSizeUnit } from '../contract/bookSize'
import { boughtFrom, type SpotLevel } from '../contract/walkedAsks'
import { bestFirst, walkedBook, type BookLevel } from '../contract/walkedBook'
import { Decimal, one, zero } from '../number/decimal'
import { requireChoice } from '../number/domain'
import { requirePositiveEntries } from '../number/positiveEntries'
import { requireTrade } from './requireTrade'
import type { TradeAccount, TradeArguments } from './trade'
import { tradeSize, type TradeSize } from './tradeSize'

/** The bids for a contract, in any order. */
export type OfferedBids = { unit: BookSizeUnit; levels: readonly { price: Decimal; size: Decimal }[] }

export type BookSlippagesArguments = TradeAccount & {
  /** The asks for the coin, which all trades buy, in any order; null where there is no such book. */
  spotAsks: readonly SpotLevel[] | null
  /** Each trade with the bids for its contract, null where there is no such book; its own slippages are not read. */
  sales: readonly { trade: TradeArguments; bids: OfferedBids | null }[]
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

export type LegSlippages = { spot: BookSlippage | null; sale: BookSlippage | null }

/**
 * The slippage of both legs of trades from order books, each at its size without slippage, in the order given.
 *
 *     coin, contracts: those of the trade where both slippages are 0
 *     spot: average of the asks for the coin / best ask - 1
 *     sale: 1 - average of the bids for the contracts / best bid, as in walkedBook
 *
 * Convention: with slippage a trade is smaller, so that its own slippage is never more than this. Rounded up to ten places,
 * which can be typed and found again. Null for a leg without a book, and for one whose rate would be 1 or more.
 *
 * @throws DomainError where a level is not positive, a unit is unknown, or as tradeRanking
 * @example bookSlippages({ sales: [a dollar future at 150 against spot 100, no bids], capitalUsd: 200, spotAsks: 1 at 100 and
 *   1 at 200 }) // spot 0.5: two coins at 150 on average
 * @see fixedBondAtSize, whose size already is that of the books
 */
export function bookSlippages({ spotAsks, sales, ...account }: BookSlippagesArguments): LegSlippages[] {
  // Checked and sorted once for all trades: a ranking walks the same asks for every contract, several times a second.
  const asks = spotAsks === null ? [] : orderedAsks(spotAsks)
  return sales.map(({ trade, bids }, index) => {
    const path = `sales[${index}]`
    requireTrade({ path: `${path}.trade`, trade, horizonDays: account.horizonDays })
    const { coin, contracts, lotCoin } = tradeSize({ trade, ...account })
    return {
      spot: asks.length === 0 ? null : spotSlippage(asks, coin),
      sale:
        bids === null || bids.levels.length === 0
          ? null
          : saleSlippage({ bids: orderedBids(bids, `${path}.bids`), trade, contracts, lotCoin }),
    }
  })
}

const slippage = (rate: Decimal, isWithinDepth: boolean): BookSlippage | null => {
  // What divisions leave over is not slippage.
  const slippageRate = rate.toDecimalPlaces(dustPlaces).toDecimalPlaces(places, Decimal.ROUND_UP)
  return slippageRate.lessThan(one) ? { slippageRate, isWithinDepth } : null
}

function orderedAsks(asks: readonly SpotLevel[]): SpotLevel[] {
  requirePositiveEntries({ list: 'spotAsks', entries: asks, names: ['price', 'coin'] })
  return bestFirst({ side: 'long', levels: asks })
}

function spotSlippage(asks: readonly SpotLevel[], coin: Decimal): BookSlippage | null {
  const bought = boughtFrom({ coin, levels: asks })
  return slippage(bought.averagePrice.div(bought.bestPrice).minus(one), bought.coin.greaterThanOrEqualTo(coin))
}

type Sale = Pick<TradeSize, 'contracts' | 'lotCoin'> & {
  /** The best one first. */
  bids: OfferedBids
  trade: TradeArguments
}

/** A linear contract may be traded in parts: its lots are what is walked, as contracts of their own. */
function saleSlippage({ bids, trade: { contract }, contracts, lotCoin }: Sale): BookSlippage | null {
  const lot = lotCoin ?? contract.multiplier
  const inLots = (size: Decimal) => size.times(contract.multiplier).div(lot)
  const sold = lotCoin === null ? contract : { payoff: contract.payoff, multiplier: lotCoin, lotSize: one }
  const wanted = inLots(contracts).round()
  const levels: BookLevel[] = []
  let held = zero
  for (const { price, size } of bids.levels) {
    const counted = [{ price, size: bids.unit === 'contracts' ? inLots(size) : size }]
    levels.push(...bookLevels({ contract: sold, unit: bids.unit, levels: counted }))
    held = held.plus(levels.at(-1)?.contracts ?? zero)
    // Deeper levels are not traded.
    if (held.greaterThanOrEqualTo(wanted)) break
  }
  const walked = walkedBook({ contract: sold, side: 'short', levels, contracts: wanted })
  return slippage(walked.slippageRate, walked.unfilledContracts.isZero())
}

function orderedBids({ unit, levels }: OfferedBids, path: string): OfferedBids {
  requireChoice({ quantity: `${path}.unit`, found: unit, choices: bookSizeUnits })
  requirePositiveEntries({ list: `${path}.levels`, entries: levels, names: ['price', 'size'] })
  return { unit, levels: bestFirst({ side: 'short', levels }) }
}
