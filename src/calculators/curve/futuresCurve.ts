import {
  annualisedFunding as annualisedFundingOf,
  curveAlerts,
  decimal,
  hoursBetween,
  rateOf,
  termStructure,
  type Decimal,
  type FiredAlert,
  type FutureOnCurve,
  type TermStructure,
  type VenueCurve,
} from '../../core'
import { deskCoin } from '../../desk/deskCoin'
import { fundingHoursOf } from '../../desk/fundingHours'
import { venueTitle } from '../../desk/venueTitle'
import { marginName } from '../marginName'
import type { BasisPast, LiveQuote, QuoteSnapshot, Sources } from '../sources'
import type { CurveValues } from './fields'
import { nextFundingsOf, type NextFundingRow } from './nextFundings'
import { quotedRows, type QuotedRow } from './quotedRows'

export type CurveRow = QuotedRow & FutureOnCurve

/** A perpetual's running rate, and what it is a year. */
export type FundingRow = {
  venue: string
  name: string
  /** Null for an inverse contract; else in what it trades. */
  margin: string | null
  fundingRate: Decimal
  intervalHours: Decimal
  annualisedFunding: Decimal
  isStale: boolean
  /** From when the quote came to when the rate is paid; null where the venue does not say. */
  hoursToFunding: Decimal | null
}

export type FuturesCurve = {
  values: CurveValues
  isLive: boolean
  /** Whether what is quoted is on another coin than the desk's. */
  isOtherCoin: boolean
  /** Whether futures were left out that have fewer days left than are looked at. */
  hasShort: boolean
  hasExpired: boolean
  /** The shortest first. */
  rows: CurveRow[]
  /** Null where nothing is quoted at the side that is looked at. */
  curve: TermStructure | null
  /** The venue of the desk, or the first there is. */
  shown: VenueCurve | null
  /** Pays the most a year, simple. */
  best: CurveRow | null
  fundings: FundingRow[]
  nextFundings: NextFundingRow[]
  /** What the basis was, of the futures that end on the day of the best one: one a venue. */
  past: readonly BasisPast[]
  /** The alerts that hold now. */
  fired: FiredAlert[]
}

export const maturities = ['30', '60', '90', '120'].map(decimal)

export function futuresCurveOf(values: CurveValues, { quotes, past }: Sources): FuturesCurve {
  const { isLive, rows, hasShort, hasExpired } = quotedRows(values, quotes)
  const quoted = rows.flatMap((row) => {
    const futuresPrice = row[values.quoteSide]
    return futuresPrice === null ? [] : [{ ...row, futuresPrice }]
  })
  const curve = quoted.length === 0 ? null : termStructure({ futures: quoted, maturities, rule: values.maturityRule })
  // One future of the curve for each that is quoted, in the same order.
  const placed = (curve?.futures ?? []).flatMap((future, index): CurveRow[] => {
    const row = quoted[index]
    return row === undefined ? [] : [{ ...row, ...future }]
  })
  const fundings = fundingsOf(quotes, values)
  return {
    values,
    isLive,
    hasShort,
    hasExpired,
    curve,
    isOtherCoin: quotes.some(({ coin }) => coin !== deskCoin),
    rows: placed.toSorted((one, other) => one.daysToExpiry.comparedTo(other.daysToExpiry)),
    shown: curve?.venues.find(({ venue }) => venue === values.venue) ?? curve?.venues[0] ?? null,
    best: richestOf(placed),
    fundings,
    nextFundings: nextFundingsOf(quotes, values),
    past: pastBeside(richestOf(placed.filter(({ payoff }) => payoff === 'inverse')), past),
    fired: firedOn({ values, rows: placed, fundings }),
  }
}

/** Venues settle at different hours of the same day; another coin has another basis. */
const pastBeside = (best: CurveRow | null, past: readonly BasisPast[]): BasisPast[] => {
  const own = past.find(({ venue, symbol }) => venue === best?.venue && symbol === best.name)
  const beside = past.filter(
    ({ coin, expiry }) => coin === own?.coin && expiry.slice(0, 10) === own.expiry.slice(0, 10),
  )
  return beside.filter(({ venue }, place) => beside.findIndex((other) => other.venue === venue) === place)
}

/** Stale quotes fire nothing: they may no longer hold. */
function firedOn({ values, rows, fundings }: Pick<FuturesCurve, 'values' | 'rows' | 'fundings'>): FiredAlert[] {
  return curveAlerts({
    alerts: values.alerts.map(({ alertKind: kind, alertLevel }) => ({
      kind,
      level: kind === 'venue-apart' ? alertLevel : rateOf({ percent: alertLevel }),
    })),
    futures: rows
      .filter(({ isStale }) => !isStale)
      .map((row) => ({ ...row, name: `${row.venueName} ${row.name}`.trim(), annualisedRate: row.annualised.simple })),
    fundings: fundings
      .filter(({ isStale }) => !isStale)
      .map((funding) => ({ name: fundingName(funding), yearRate: funding.annualisedFunding })),
    costOfCapital: values.costOfCapital,
  })
}

const richestOf = (rows: readonly CurveRow[]): CurveRow | null =>
  rows.reduce<CurveRow | null>(
    (best, row) => (best === null || row.annualised.simple.greaterThan(best.annualised.simple) ? row : best),
    null,
  )

/** Inverse perpetuals first. */
const fundingsOf = (quotes: QuoteSnapshot, { offerMargin }: CurveValues): FundingRow[] =>
  (['inverse', 'linear'] as const)
    .filter((kind) => offerMargin === 'all' || kind === offerMargin)
    .flatMap((kind) => quotes.filter(({ payoff }) => payoff === kind).flatMap(fundingOf))

function fundingOf(quote: LiveQuote): FundingRow[] {
  const { venue, symbol: name, kind, payoff, fundingRate, isStale, nextFunding, receivedTime } = quote
  const intervalHours = fundingHoursOf(quote)
  if (kind !== 'perpetual' || fundingRate === null || intervalHours === null) return []
  const hoursToFunding = nextFunding === null ? null : hoursBetween({ from: receivedTime, to: nextFunding })
  const { simple: annualisedFunding } = annualisedFundingOf({ rate: fundingRate, intervalHours })
  const margin = payoff === 'inverse' ? null : marginName(quote)
  return [{ venue, name, margin, fundingRate, intervalHours, annualisedFunding, isStale, hoursToFunding }]
}

/** The name by which a perpetual is shown. */
export const fundingName = ({ venue, margin, name }: Pick<FundingRow, 'venue' | 'margin' | 'name'>): string =>
  [venueTitle(venue), margin ?? '', name].filter((part) => part !== '').join(' ')
