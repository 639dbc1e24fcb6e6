import {
  annualisedFunding,
  decimal,
  termStructure,
  type Decimal,
  type FutureOnCurve,
  type TermStructure,
  type VenueCurve,
} from '../../core'
import type { QuoteSnapshot, Sources } from '../sources'
import type { CurveValues } from './fields'
import { quotedRows, type QuotedRow } from './quotedRows'

export type CurveRow = QuotedRow & FutureOnCurve

/** A perpetual's running rate, and what it is a year. */
export type FundingRow = {
  venue: string
  name: string
  fundingRate: Decimal
  intervalHours: Decimal
  annualisedFunding: Decimal
}

export type FuturesCurve = {
  values: CurveValues
  isLive: boolean
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
}

export const maturities = ['30', '60', '90', '120'].map(decimal)

export function futuresCurveOf(values: CurveValues, { quotes }: Sources): FuturesCurve {
  const { isLive, rows, hasExpired } = quotedRows(values, quotes)
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
  return {
    ...{ values, isLive, hasExpired, curve },
    rows: placed.toSorted((one, other) => one.daysToExpiry.comparedTo(other.daysToExpiry)),
    shown: curve?.venues.find(({ venue }) => venue === values.venue) ?? curve?.venues[0] ?? null,
    best: richestOf(placed),
    fundings: fundingsOf(quotes),
  }
}

const richestOf = (rows: readonly CurveRow[]): CurveRow | null =>
  rows.reduce<CurveRow | null>(
    (best, row) => (best === null || row.annualised.simple.greaterThan(best.annualised.simple) ? row : best),
    null,
  )

const fundingsOf = (quotes: QuoteSnapshot): FundingRow[] =>
  quotes.flatMap(({ venue, symbol: name, kind, payoff, fundingRate, fundingHours: intervalHours }) => {
    if (kind !== 'perpetual' || payoff !== 'inverse' || fundingRate === null || intervalHours === null) return []
    const { simple } = annualisedFunding({ rate: fundingRate, intervalHours })
    return [{ venue, name, fundingRate, intervalHours, annualisedFunding: simple }]
  })
