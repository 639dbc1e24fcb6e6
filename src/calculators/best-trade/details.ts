import type { Decimal } from '../../core'
import type { Listing } from '../details'
import { marginName } from '../marginName'
import { tradeFormulas } from './formulas'
import { nameOf, type BestTrades, type RankedOffer } from './rankedOffers'
import { takenTrade } from './taken'
import type { words } from './words.en'

type Word = keyof typeof words

const rankingOf = (trades: BestTrades): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.yield', term: 'horizonYield', formula: tradeFormulas.horizonYield },
    { label: 'column.excess', term: 'horizonExcessYield', formula: tradeFormulas.horizonExcessYield },
    { label: 'column.own', term: 'annualisedYield', formula: tradeFormulas.annualisedYield },
    { label: 'column.days', term: 'cashDay' },
    { label: 'column.price', term: 'soldPrice' },
    { label: 'column.funding', term: 'expectedYearRate' },
    { label: 'column.cash', term: 'cashUsd' },
    { label: 'column.end', term: 'endUsd', formula: tradeFormulas.endUsd },
  ],
  rows: trades.ranked.map((ranked) => ({
    ...rowOf(trades, ranked),
    values: [
      ranked.trade.horizonYield,
      ranked.trade.excessYield,
      ranked.trade.annualisedYield,
      ranked.trade.cashDay,
      ranked.deal.price,
      ranked.expectedYearRate,
      ranked.trade.cashUsd,
      ranked.trade.endUsd,
    ],
  })),
  take: 'row.take',
  note: trades.isLive ? 'note.live' : 'note.ranking',
})

/** The risks that each trade leaves: what margins it, how much is kept at the venue, and what a rise in price does. */
const marginsOf = (trades: BestTrades): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.contracts', term: 'soldSize' },
    { label: 'column.coin', term: 'coin' },
    { label: 'column.margin', term: 'marginUsd' },
    { label: 'column.venue', term: 'venueUsd' },
    { label: 'column.bankruptcy', term: 'bankruptcyPrice' },
    { label: 'column.fee', term: 'futuresFeeRate' },
    { label: 'column.slippage', term: 'futuresSlippageRate' },
    { label: 'column.spotSlippage', term: 'spotSlippageRate' },
    { label: 'column.settlement', term: 'settlementFeeRate' },
  ],
  rows: trades.ranked.map((ranked) => ({ ...rowOf(trades, ranked), values: marginValues(ranked) })),
  note: 'note.margins',
})

function marginValues({ trade, deal: { costs, term } }: RankedOffer): (Decimal | null)[] {
  const settlementFeeRate = term.kind === 'dated' ? costs.settlementFeeRate : null
  return [
    trade.contracts,
    trade.coin,
    trade.marginUsd,
    trade.venueUsd,
    trade.bankruptcyPrice,
    costs.futuresFeeRate,
    costs.futuresSlippageRate,
    costs.spotSlippageRate,
    settlementFeeRate,
  ]
}

function rowOf({ values, quotes, shown, ranked: all }: BestTrades, ranked: RankedOffer) {
  const { offer } = ranked
  const takes = takenTrade({ values, quotes, ranked })
  return {
    word: wordOf(all, ranked),
    name: `${nameOf(offer)} · ${currenciesOf(offer)}`,
    key: ranked === shown,
    picks: { shownTrade: nameOf(offer) },
    ...(takes === null ? {} : { takes }),
  }
}

/** What margins it; for a linear contract also the currency of its prices, where that is another one. */
const currenciesOf = ({ contract, quote, marginCurrency }: RankedOffer['offer']): string =>
  contract.payoff === 'linear' && quote !== null ? marginName(quote) : marginCurrency

/** What each trade was priced from. */
const quotesOf = (trades: BestTrades): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.bid', term: 'bidPrice' },
    { label: 'column.ask', term: 'askPrice' },
    { label: 'column.mark', term: 'markPrice' },
    { label: 'column.spot', term: 'spotPrice' },
    { label: 'column.running', term: 'runningFundingRate' },
    { label: 'column.hours', term: 'intervalHours' },
  ],
  rows: trades.ranked.map((ranked) => {
    const { bid, ask, mark, spotPrice, fundingRate, fundingHours } = ranked.offer
    return { ...rowOf(trades, ranked), values: [bid, ask, mark, spotPrice, fundingRate, fundingHours] }
  }),
  note: 'note.quotes',
})

const saleWords = { typed: 'Typed', book: 'Book', thin: 'Thin' } as const

/**
 * Inverse or linear, whether it is priced at the mark, and where its slippage comes from, unless that is the same for
 * all.
 */
function wordOf(ranked: readonly RankedOffer[], { offer, isAtMark, saleSource }: RankedOffer): Word {
  const { payoff } = offer.contract
  if (isAtMark) return `row.${payoff}AtMark`
  return ranked.some((other) => other.saleSource !== 'typed')
    ? `row.${payoff}${saleWords[saleSource]}`
    : `row.${payoff}`
}

/** By title, as the layout names them. */
export const details = { 'listing.ranking': rankingOf, 'listing.quotes': quotesOf, 'listing.margins': marginsOf }
