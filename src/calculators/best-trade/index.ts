import { deskCoin } from '../../desk/deskCoin'
import { followExpectedFunding } from '../../desk/expectedFunding'
import { followFees } from '../../desk/follow/fees'
import { followInterval } from '../../desk/intervalField'
import { followOffers } from '../../desk/follow/offers'
import type { Quantities } from '../answer'
import type { DefinedAnswer } from '../definition'
import { defineCalculator } from '../defineCalculator'
import { booksWanted } from './booksWanted'
import { examples } from './examples'
import { fields } from './fields'
import { layout, sectionsFor } from './layout'
import { bestTradesOf, nameOf, type BestTrades } from './rankedOffers'
import { words } from './words.en'

type Word = keyof typeof words

const answer = (trades: BestTrades): DefinedAnswer<Word> => ({
  headline: headlineOf(trades),
  ...(trades.shown !== null && { named: { tradeName: nameOf(trades.shown.offer) } }),
  strip:
    trades.shown === null ? [] : ['horizonYield', 'horizonExcessYield', 'endUsd', 'cashDay', 'soldPrice', 'soldSize'],
  quantities: quantitiesOf(trades),
  sections: sectionsFor(trades),
  books: booksWanted(trades),
  details: trades.shown === null ? [] : ['listing.ranking', 'listing.margins', 'listing.quotes'],
  // What venues quote stands in the place of what was typed.
  idle: trades.isLive ? ['group.offers'] : [],
  notices: {
    'notice.none': trades.shown === null,
    'premise.stale': trades.hasStale,
    'notice.replay': trades.ranked.some(({ offer }) => offer.quote?.origin === 'replay'),
    'notice.file': trades.ranked.some(({ offer }) => offer.quote?.origin === 'file'),
    'premise.otherCoin': trades.quotes.some(({ coin }) => coin !== deskCoin),
    'premise.expired': trades.hasExpired,
    'premise.later': trades.hasLater,
    'premise.unpriced': trades.hasUnpriced,
    'premise.books': trades.ranked.some(({ saleSource }) => saleSource !== 'typed'),
    'premise.spotBook': trades.ranked.some(({ spotSource }) => spotSource !== 'typed'),
    'notice.thin': trades.ranked.some((one) => one.saleSource === 'thin' || one.spotSource === 'thin'),
    'notice.belowCost': trades.shown?.trade.excessYield.isNegative() === true,
    'premise.stablecoin': trades.ranked.some(({ offer }) => ['USDT', 'USDC'].includes(offer.marginCurrency)),
  },
})

function headlineOf({ shown, ranked }: BestTrades): Word {
  if (shown === null) return 'headline.none'
  if (shown !== ranked[0]) return 'headline.chosen'
  return shown.deal.term.kind === 'dated' ? 'headline.dated' : 'headline.perpetual'
}

function quantitiesOf({ shown, ranking }: BestTrades): Quantities {
  const { datedEndUsd, perpetualEndUsd, tieFundingRate } = ranking
  const ends = { datedEndUsd, perpetualEndUsd, tieFundingRate }
  if (shown === null) return ends
  const { trade, deal, expectedYearRate } = shown
  return {
    ...ends,
    expectedYearRate,
    soldPrice: deal.price,
    coin: trade.coin,
    soldSize: trade.contracts,
    spotExecutionPrice: trade.spotExecutionPrice,
    futuresExecutionPrice: trade.futuresExecutionPrice,
    marginUsd: trade.marginUsd,
    venueUsd: trade.venueUsd,
    bankruptcyPrice: trade.bankruptcyPrice,
    cashUsd: trade.cashUsd,
    cashDay: trade.cashDay,
    annualisedYield: trade.annualisedYield,
    endUsd: trade.endUsd,
    horizonYield: trade.horizonYield,
    horizonExcessYield: trade.excessYield,
  }
}

export const bestTrade = defineCalculator({
  id: 'best-trade',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  follows: {
    offers: followOffers,
    venueFees: followFees,
    intervalHours: followInterval,
    expectedFunding: followExpectedFunding,
  },
  groups: [
    { title: 'group.look', fields: ['orderKind', 'offerTerm', 'offerMargin', 'horizonDays'] },
    { title: 'group.premises', fields: ['fundingPremise', 'expectedFunding', 'intervalHours', 'marginRate'] },
    { title: 'group.offers', fields: ['shownTrade', 'offers'] },
    { title: 'group.fees', fields: ['venueFees'] },
    { title: 'group.books', fields: ['spotAsks', 'offerBids'] },
  ],
  market: ['offers', 'spotAsks', 'offerBids'],
  layout,
  examples,
  reads: ['quotes', 'books'],
  model: bestTradesOf,
  answer,
  formulas: async () => (await import('./formulas')).formulasFor,
  breakEvens: async () => (await import('./breakEvens')).breakEvensOf,
  details: async () => (await import('./details')).details,
  charts: async () => (await import('./charts')).chartsOf,
  blame: {
    rate: 'expectedFunding',
    days: 'horizonDays',
    price: 'offers',
    daysToExpiry: 'offers',
    sizes: 'offers',
    contractCoin: 'offers',
    futuresPrice: 'offers',
    targetCoin: 'capitalUsd',
    linearFeeRate: 'venueFees',
    linearSlippageRate: 'futuresSlippageRate',
  },
})
