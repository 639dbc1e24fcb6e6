import { bookSlippages, type BookSlippage, type OfferedBids, type TradeArguments } from '../../core'
import type { LiveBooks } from '../sources'
import type { BestTradeValues } from './fields'
import type { Offer } from './offer'

/** Whether a slippage is the typed one, that of a book at the size, or the larger of both, where the book ends before it. */
export type SlippageSource = 'typed' | 'book' | 'thin'

export type BookedCosts = { deal: TradeArguments; spotSource: SlippageSource; saleSource: SlippageSource }

/** An offer at its price. */
export type SoldOffer = {
  offer: Offer
  deal: TradeArguments
  /** A resting order, and a price that nobody bids, are not walked. */
  isWalked: boolean
}

type BookedCostsArguments = { values: BestTradeValues; books: LiveBooks | null; sold: readonly SoldOffer[] }

/** What trades pay with the slippage of their order books, live or pasted; otherwise as typed. */
export function bookedCosts({ values, books, sold }: BookedCostsArguments): BookedCosts[] {
  const { capitalUsd, horizonDays } = values
  const legs = bookSlippages({
    capitalUsd,
    horizonDays,
    spotAsks: books?.spotAsks ?? values.spotAsks,
    sales: sold.map(({ offer, deal: trade, isWalked }) => ({
      trade,
      bids: isWalked ? bidsFor({ values, offer, books }) : null,
    })),
  })
  return sold.map(({ deal }, place) => {
    const { spot = null, sale = null } = legs[place] ?? {}
    const { spotSlippageRate, futuresSlippageRate } = deal.costs
    const [ofSpot, ofSale] = [paid(spotSlippageRate, spot), paid(futuresSlippageRate, sale)]
    return {
      deal: { ...deal, costs: { ...deal.costs, spotSlippageRate: ofSpot.rate, futuresSlippageRate: ofSale.rate } },
      spotSource: ofSpot.source,
      saleSource: ofSale.source,
    }
  })
}

type Paid = { rate: TradeArguments['costs']['spotSlippageRate']; source: SlippageSource }

function paid(typed: Paid['rate'], book: BookSlippage | null): Paid {
  if (book === null) return { rate: typed, source: 'typed' }
  const { slippageRate, isWithinDepth } = book
  if (isWithinDepth) return { rate: slippageRate, source: 'book' }
  return { rate: slippageRate.greaterThan(typed) ? slippageRate : typed, source: 'thin' }
}

/** The bids for a contract: live where its book is watched, else those pasted under its venue and name. */
function bidsFor({
  values,
  offer,
  books,
}: Pick<BookedCostsArguments, 'values' | 'books'> & { offer: Offer }): OfferedBids | null {
  const { venue, name } = offer
  const live = [...(books === null ? [] : [books, ...books.beside])]
  const own = live.find(({ sold }) => sold.venue === venue && sold.symbol === name)
  if (own !== undefined) return { unit: own.sizeUnit, levels: own.futureBids }
  const rows = values.offerBids.filter(
    (row) => row.quotedVenue.trim().toLowerCase() === venue && row.name.trim() === name.trim(),
  )
  const unit = rows[0]?.futureSizeUnit
  return unit === undefined ? null : { unit, levels: rows.map(({ price, levelSize: size }) => ({ price, size })) }
}
