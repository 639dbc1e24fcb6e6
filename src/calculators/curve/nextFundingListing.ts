import type { Listing } from '../details'
import { fundingName, type FuturesCurve } from './futuresCurve'
import type { NextFundingRow } from './nextFundings'
import type { words } from './words.en'

type Word = keyof typeof words

/** The next funding of every perpetual, beside its venue's forecast and all that it follows from. */
export const nextFundingListing = ({ nextFundings }: FuturesCurve): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.forecast', term: 'forecastFundingRate' },
    { label: 'column.nextRate', term: 'nextFundingRate' },
    { label: 'column.lowest', term: 'lowestFundingRate' },
    { label: 'column.highest', term: 'highestFundingRate' },
    { label: 'column.premium', term: 'premiumNowRate' },
    { label: 'column.average', term: 'averagePremiumRate' },
    { label: 'column.share', term: 'fixedPremiumShare' },
    { label: 'column.interestRate', term: 'dailyInterestRate' },
    { label: 'column.band', term: 'fundingBandRate' },
    { label: 'column.period', term: 'fundingPeriodHours' },
    { label: 'column.hours', term: 'intervalHours' },
    { label: 'column.cap', term: 'fundingCapRate' },
    { label: 'column.floor', term: 'fundingFloorRate' },
  ],
  rows: nextFundings.map((row) => ({
    ...(row.isStale ? { word: 'row.stale' as const } : {}),
    name: fundingName(row),
    values: [
      row.forecastRate,
      row.rate,
      row.lowestRate,
      row.highestRate,
      row.premium,
      row.averagePremium,
      row.fixedShare,
      row.formula.dailyInterestRate,
      row.formula.bandRate,
      row.formula.periodHours,
      row.formula.intervalHours,
      row.formula.capRate,
      row.formula.floorRate,
    ],
    formulas: [null, formulaOf(row)],
  })),
  note: 'note.nextFunding',
})

/** The rate in the names of the row, with the limits that are known. */
function formulaOf({ averagePremium, formula }: NextFundingRow): string {
  const final =
    averagePremium === null
      ? 'premiumNowRate'
      : '(fixedPremiumShare * averagePremiumRate + (1 - fixedPremiumShare) * premiumNowRate)'
  const interest = 'dailyInterestRate * fundingPeriodHours / 24'
  const pulled = `${final} + min(fundingBandRate, max(-fundingBandRate, ${interest} - ${final}))`
  const rate = `(${pulled}) * intervalHours / fundingPeriodHours`
  const capped = formula.capRate === null ? rate : `min(fundingCapRate, ${rate})`
  return formula.floorRate === null ? capped : `max(fundingFloorRate, ${capped})`
}
