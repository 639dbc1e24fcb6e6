import { quotedYields } from '../../core'
import type { Listing } from '../details'
import { fundingName, maturities, type FuturesCurve } from './futuresCurve'
import { rateFormulas } from './formulas'
import { nextFundingListing } from './nextFundingListing'
import type { words } from './words.en'

type Word = keyof typeof words

/** Every future with its basis, its neighbour's forward, and how far it lies from the line through all of them. */
function futuresListing({ values, rows, best }: FuturesCurve): Listing<Word> {
  const { term, formula } = rateFormulas[values.curveConvention]
  return {
    kind: 'listing',
    columns: [
      // What is looked for first: a narrow screen shows no more.
      { label: 'column.days', term: 'daysToExpiry' },
      { label: `column.${values.curveConvention}`, term, formula },
      { label: 'column.forward', term: 'forwardRate' },
      { label: 'column.richness', term: 'richnessRate' },
      { label: 'column.bid', term: 'bidPrice' },
      { label: 'column.ask', term: 'askPrice' },
      { label: 'column.mark', term: 'markPrice' },
      { label: 'column.price', term: 'futuresPrice' },
      { label: 'column.spot', term: 'spotPrice' },
      { label: 'column.basis', term: 'basis', formula: 'futuresPrice - spotPrice' },
      { label: 'column.fitted', term: 'fittedRate' },
      { label: 'column.interest', term: 'openInterest' },
    ],
    rows: rows.map((row) => ({
      ...(row.isStale
        ? { word: 'row.stale' as const }
        : row.payoff === 'linear'
          ? { word: 'row.linear' as const }
          : {}),
      name: `${row.venueName} ${row.name}`.trim(),
      values: [
        row.daysToExpiry,
        row.annualised[values.curveConvention],
        row.forwardRate,
        row.richnessRate,
        row.bid,
        row.ask,
        row.mark,
        row.futuresPrice,
        row.spotPrice,
        row.basis,
        row.fittedRate,
        row.openInterest,
      ],
      key: row.name === best?.name && row.venue === best.venue,
    })),
    note: 'note.futures',
  }
}

/** The constant maturities of every venue. */
const maturitiesListing = ({ curve, rows }: FuturesCurve): Listing<Word> => ({
  kind: 'listing',
  columns: (['curve30Rate', 'curve60Rate', 'curve90Rate', 'curve120Rate'] as const).map((term) => ({
    label: `column.${term}`,
    term,
  })),
  rows: (curve?.venues ?? []).map((own) => ({
    name: rows.find(({ venue }) => venue === own.venue)?.venueName ?? own.venue,
    // What lies beyond a venue's expiries is not its own: the cell stays empty.
    values: maturities.map((_, place) => {
      const found = own.maturities[place]
      return found === undefined || found.extrapolated ? null : found.annualisedRate
    }),
  })),
  note: 'note.byVenue',
})

/** The perpetuals' running rates, each with its own interval. */
const fundingListing = ({ fundings }: FuturesCurve): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.funding', term: 'runningFundingRate' },
    { label: 'column.hours', term: 'intervalHours' },
    { label: 'column.next', term: 'hoursToFunding' },
    {
      label: 'column.yearly',
      term: 'runningFundingYearRate',
      formula: 'runningFundingRate * 24 * 365 / intervalHours',
    },
  ],
  rows: fundings.map((funding) => ({
    ...(funding.margin === null ? {} : { word: 'row.linear' as const }),
    name: fundingName(funding),
    values: [funding.fundingRate, funding.intervalHours, funding.hoursToFunding, funding.annualisedFunding],
  })),
  note: 'note.funding',
})

/** The alerts that hold, each with both numbers that were compared. */
const alertsListing = ({ fired }: FuturesCurve): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.found', term: 'alertFoundRate' },
    { label: 'column.level', term: 'alertLevelRate' },
    { label: 'column.distance', term: 'alertDistance' },
    { label: 'column.levelDistance', term: 'alertLevelDistance' },
  ],
  rows: fired.map(({ kind, name, found, compared }) => ({
    word: `row.${kind}`,
    name,
    values: kind === 'venue-apart' ? [null, null, found, compared] : [found, compared, null, null],
  })),
  note: 'note.alerts',
})

/** What can be earned or paid at once on each future, against both books. */
const sidesListing = ({ rows }: FuturesCurve): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.days', term: 'daysToExpiry' },
    { label: 'column.bid', term: 'bidPrice' },
    { label: 'column.ask', term: 'askPrice' },
    { label: 'column.spotBid', term: 'spotBidPrice' },
    { label: 'column.spotAsk', term: 'spotAskPrice' },
    {
      label: 'column.bidYield',
      term: 'bidYield',
      formula: '(bidPrice - spotAskPrice) / spotAskPrice * 365 / daysToExpiry',
    },
    {
      label: 'column.offerYield',
      term: 'offerYield',
      formula: '(askPrice - spotBidPrice) / spotBidPrice * 365 / daysToExpiry',
    },
    { label: 'column.width', term: 'yieldWidth', formula: 'offerYield - bidYield' },
  ],
  rows: rows.flatMap(({ venueName, name, daysToExpiry, bid, ask, spotBid, spotAsk }) => {
    if (bid === null || ask === null) return []
    const sides = quotedYields({ spotBid, spotAsk, futuresBid: bid, futuresAsk: ask, daysToExpiry })
    const yields = [sides.bidYield, sides.offerYield, sides.yieldWidth]
    return [{ name: `${venueName} ${name}`.trim(), values: [daysToExpiry, bid, ask, spotBid, spotAsk, ...yields] }]
  }),
  note: 'note.sides',
})

/** By title, as the layout names them. */
export const details = {
  'listing.futures': futuresListing,
  'listing.maturities': maturitiesListing,
  'listing.funding': fundingListing,
  'listing.nextFunding': nextFundingListing,
  'listing.alerts': alertsListing,
  'listing.sides': sidesListing,
}
