import {
  dateText,
  daysBetween,
  fridayFrom,
  fridaysFrom,
  lastFriday,
  monthsFrom,
  utcDate,
  type CivilDate,
} from '../../core'
import type { Venue } from '../venues'
import { symbolOf } from './naming'
import { settlementOf } from './settlement'

/** More than any venue looks ahead: a Friday may have passed by its hour. */
const fridaysLooked = 4
const monthsLooked = 16

/** A dated contract that a venue lists by its rule. */
export type Listed = { symbol: string; expiry: string }

/** How many of each kind of expiry a venue lists at a time: Fridays, last Fridays of months, and of quarters. */
type Rule = { weeks: number; months: number; quarters: number; until?: string }

const rules: Readonly<Record<Venue, Rule>> = {
  textbook: { weeks: 0, months: 0, quarters: 4 },
  deribit: { weeks: 2, months: 3, quarters: 4 },
  binance: { weeks: 0, months: 0, quarters: 2 },
  bybit: { weeks: 0, months: 0, quarters: 2 },
  okx: { weeks: 2, months: 2, quarters: 2 },
  kraken: { weeks: 0, months: 1, quarters: 2 },
  // Closed on 23 September 2026, at 04:00 UTC.
  bitmex: { weeks: 0, months: 0, quarters: 2, until: '2026-09-23T04:00Z' },
}

/** The contracts that a venue lists at an instant, by its rule; a venue may list more, and says so in its quotes. */
export function listedAt({ venue, instant }: { venue: Venue; instant: string }): Listed[] {
  const { weeks, months, quarters, until } = rules[venue]
  if (until !== undefined && daysBetween({ from: instant, to: until }).lessThanOrEqualTo(0)) return []
  const today = utcDate(instant)
  const isAlive = (date: CivilDate) => daysBetween({ from: instant, to: settlementOf({ venue, date }) }).greaterThan(0)
  const alive = (dates: readonly CivilDate[], count: number) => dates.filter(isAlive).slice(0, count)
  const ends = monthsFrom(today, monthsLooked).map(lastFriday)
  const dates = [
    ...alive(fridaysFrom({ date: today, count: fridaysLooked }), weeks),
    ...alive(ends, months),
    ...alive(ends.filter(isQuarter), quarters),
  ]
  const expiries = new Map(dates.map((date) => [dateText(date), date]))
  return [...expiries.keys()].sort().flatMap((text) => {
    const date = expiries.get(text)
    return date === undefined ? [] : [{ symbol: symbolOf({ venue, date }), expiry: settlementOf({ venue, date }) }]
  })
}

/** Whether a venue's rule ever gives a contract of that day. */
export function isListedDay({ venue, date }: { venue: Venue; date: CivilDate }): boolean {
  const { weeks, months } = rules[venue]
  const text = dateText(date)
  if (weeks > 0) return dateText(fridayFrom(date)) === text
  return dateText(lastFriday(date)) === text && (months > 0 || isQuarter(date) || venue === 'bitmex')
}

const isQuarter = ({ month }: CivilDate): boolean => month % 3n === 0n
