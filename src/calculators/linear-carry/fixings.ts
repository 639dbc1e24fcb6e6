import { decimal, fixingCalendar } from '../../core'
import type { Listing } from '../details'
import type { Trade } from './trade'
import type { words } from './words.en'

type Word = keyof typeof words

const aYear = decimal('13')
const four = decimal('4')

/** The expiries ahead, with the hours by which future and fund settle apart; the days of four hours stand out. */
export const fixingsOf = ({ values, carry }: Trade): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.hours', term: 'gapHours' },
    { label: 'column.gap', term: 'gapUsd', formula: 'longLegUsd * volatility * sqrt(gapHours / 24 / 365)' },
  ],
  rows: fixingCalendar({
    from: values.valuation.slice(0, 10),
    months: aYear,
    amountUsd: carry.longUsd,
    volatility: values.volatility,
  }).map(({ date, futureSettles, fundValued, gapHours, gapUsd }) => ({
    name: `${date} · ${hourOf(futureSettles)} / ${hourOf(fundValued)}`,
    values: [gapHours, gapUsd],
    key: gapHours.equals(four),
  })),
  note: 'note.calendar',
})

const hourOf = (instant: string) => `${instant.slice(11, 16)}Z`
