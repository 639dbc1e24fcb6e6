import {
  addDays,
  annualisedFunding,
  tradeRanking,
  zero,
  type Decimal,
  type RankedTrade,
  type TradeArguments,
  type TradeRanking,
} from '../../core'
import { quotedMinute } from '../../desk/quotedMinute'
import type { QuoteSnapshot, Sources } from '../sources'
import { bookedCosts, type BookedCosts } from './bookedCosts'
import type { BestTradeValues } from './fields'
import { liveOffers } from './liveOffers'
import type { Offer, Offers } from './offer'
import { typedOffers } from './typedOffers'

/** An offer with what it is sold at, what it costs, and where it ends. */
export type RankedOffer = BookedCosts & {
  offer: Offer
  trade: RankedTrade
  /** Funding assumed, a year, simple; null for a dated contract. */
  expectedYearRate: Decimal | null
  /** When a perpetual is closed: ISO instant; null for a dated contract. */
  closeTime: string | null
  /** Sold at the mark, for lack of a quote on the side that is traded. */
  isAtMark: boolean
  /** Sold into bids, whose book may be walked: a resting order and a price that nobody bids are not. */
  isWalked: boolean
}

export type BestTrades = {
  values: BestTradeValues
  quotes: QuoteSnapshot
  isLive: boolean
  hasStale: boolean
  hasExpired: boolean
  /** Whether contracts were left out that expire after the horizon. */
  hasLater: boolean
  /** Whether contracts were left out for lack of a price, or of the running funding that they are to earn. */
  hasUnpriced: boolean
  /** The most dollars first. */
  ranked: RankedOffer[]
  ranking: TradeRanking
  /** The one whose ticket is shown: the chosen one, else the best. */
  shown: RankedOffer | null
}

export function bestTradesOf(values: BestTradeValues, { quotes, books }: Sources): BestTrades {
  const { isLive, offers, hasStale, hasExpired }: Offers = liveOffers(quotes) ?? typedOffers(values)
  const wanted = offers.filter((offer) => isWanted(values, offer))
  const { capitalUsd, costOfCapital, horizonDays } = values
  const inTime = wanted.filter(({ daysToExpiry }) => daysToExpiry?.greaterThan(horizonDays) !== true)
  const sold = inTime.flatMap((offer) => {
    const found = soldAt(values, offer)
    return found === null ? [] : [{ ...found, isWalked: values.orderKind === 'taker' && !found.isAtMark, offer }]
  })
  const costs = bookedCosts({ values, books, sold })
  const priced = sold.flatMap((one, place) => {
    const booked = costs[place]
    return booked === undefined ? [] : [{ ...one, ...booked }]
  })
  const ranking = tradeRanking({ capitalUsd, costOfCapital, horizonDays, trades: priced.map(({ deal }) => deal) })
  const ranked = priced.flatMap((one, place): RankedOffer[] => {
    const trade = ranking.trades[place]
    return trade === undefined
      ? []
      : [{ ...one, trade, expectedYearRate: yearlyFunding(one.deal), closeTime: closeTimeOf(values, one.offer) }]
  })
  const inOrder = ranked.toSorted((one, other) => (one.trade.rank < other.trade.rank ? -1 : 1))
  return {
    values,
    quotes,
    isLive,
    hasStale,
    hasExpired,
    ranking,
    ranked: inOrder,
    hasLater: inTime.length < wanted.length,
    hasUnpriced: priced.length < inTime.length,
    // Older links have venue names in lower case.
    shown: inOrder.find(({ offer }) => isSame(nameOf(offer), values.shownTrade)) ?? inOrder[0] ?? null,
  }
}

const yearlyFunding = ({ term }: TradeArguments): Decimal | null =>
  term.kind === 'dated' ? null : annualisedFunding(term).simple

const closeTimeOf = ({ valuation, horizonDays: days }: BestTradeValues, { expiry, quote }: Offer): string | null =>
  expiry === null ? addDays({ instant: quote === null ? valuation : quotedMinute(quote.receivedTime), days }) : null

const isSame = (name: string, typed: string) => name.toLowerCase() === typed.trim().toLowerCase()

/** The name by which an offer is chosen. */
export const nameOf = ({ venueName, name }: Offer): string => `${venueName} ${name}`.trim()

const isWanted = ({ offerTerm, offerMargin }: BestTradeValues, { expiry, contract }: Offer): boolean =>
  (offerTerm === 'all' || (offerTerm === 'dated') === (expiry !== null)) &&
  (offerMargin === 'all' || contract.payoff === offerMargin)

/** A taker sells at the bid and loses slippage, a maker at the ask; the mark is used where there is no quote. */
function soldAt(values: BestTradeValues, offer: Offer): { deal: TradeArguments; isAtMark: boolean } | null {
  const { orderKind, marginRate, spotFeeRate, exitSpotFeeRate, spotSlippageRate, exitSlippageRate } = values
  const quoted = orderKind === 'taker' ? offer.bid : offer.ask
  const price = quoted ?? offer.mark
  const term = termOf(values, offer)
  if (price === null || term === null) return null
  const fees = feesOf(values, offer)
  const futuresSlippageRate = orderKind === 'taker' ? values.futuresSlippageRate : zero
  return {
    isAtMark: quoted === null,
    deal: {
      contract: offer.contract,
      spotPrice: offer.spotPrice,
      price,
      term,
      marginRate,
      costs: { spotFeeRate, exitSpotFeeRate, spotSlippageRate, exitSlippageRate, futuresSlippageRate, ...fees },
    },
  }
}

function termOf(values: BestTradeValues, { daysToExpiry, ...offer }: Offer): TradeArguments['term'] | null {
  if (daysToExpiry !== null) return { kind: 'dated', daysToExpiry }
  if (values.fundingPremise === 'stated')
    return { kind: 'perpetual', rate: values.expectedFunding, intervalHours: values.intervalHours }
  const { fundingRate: rate, fundingHours: intervalHours } = offer
  return rate === null || intervalHours === null ? null : { kind: 'perpetual', rate, intervalHours }
}

/** The fees in the table for the venue and the kind of contract; the desk's own for a venue that is not there. */
function feesOf(
  values: BestTradeValues,
  { venue, contract }: Offer,
): Record<'futuresFeeRate' | 'settlementFeeRate', Decimal> {
  const { orderKind, futuresFeeRate, settlementFeeRate } = values
  const row = values.venueFees.find(
    (fees) => fees.quotedVenue.trim().toLowerCase() === venue && fees.offerMargin === contract.payoff,
  )
  if (row === undefined) return { futuresFeeRate, settlementFeeRate }
  return {
    futuresFeeRate: orderKind === 'taker' ? row.takerFeeRate : row.makerFeeRate,
    settlementFeeRate: row.settlementFeeRate,
  }
}
