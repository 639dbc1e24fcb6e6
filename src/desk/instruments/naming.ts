import { dateIn, lastFriday, type CivilDate } from '../../core'
import { dayTyped, months } from './dayTyped'
import type { Venue } from '../venues'

/** A day that a name gives, and whose names are written so. */
export type NamedDay = { venues: readonly Venue[]; date: CivilDate }

/** The letter of each month on futures exchanges. */
const letters = 'FGHJKMNQUVXZ'.split('')

const twoDigits = (part: bigint): string => `${part}`.padStart(2, '0').slice(-2)
const figures = ({ year, month, day }: CivilDate): string => [year, month, day].map(twoDigits).join('')
const inYear = (names: readonly string[], month: bigint): string =>
  names.find((_, place) => BigInt(place) + 1n === month) ?? ''

/** The name of the dated BTC contract of a day in the spelling of each venue. */
const writers: Readonly<Record<Venue, (date: CivilDate) => string>> = {
  // No leading zero: BTC-8JUN20.
  deribit: (date) => `BTC-${date.day}${inYear(months, date.month)}${twoDigits(date.year)}`,
  binance: (date) => `BTCUSD_${figures(date)}`,
  okx: (date) => `BTC-USD-${figures(date)}`,
  kraken: (date) => `FI_XBTUSD_${figures(date)}`,
  bybit: ({ year, month }) => `BTCUSD${inYear(letters, month)}${twoDigits(year)}`,
  bitmex: ({ year, month }) => `XBT${inYear(letters, month)}${twoDigits(year)}`,
  textbook: ({ year, month }) => `XBT${inYear(letters, month)}${twoDigits(year)}`,
}

export const symbolOf = ({ venue, date }: { venue: Venue; date: CivilDate }): string => writers[venue](date)

type Pattern = { name: RegExp; venues: readonly Venue[]; date: (parts: readonly string[]) => CivilDate | null }

const century = '20'
const byMonthName = (parts: readonly string[]) => dayTyped(parts.join(''))
const byFigures = ([year = '', month = '', day = '']: readonly string[]) => dateIn(`${century}${year}-${month}-${day}`)
/** A month's letter stands for its last Friday. */
const byLetter = ([letter = '', year = '']: readonly string[]) =>
  lastFriday({ year: BigInt(`${century}${year}`), month: BigInt(letters.indexOf(letter) + 1) })

const patterns: readonly Pattern[] = [
  { name: /^BTC-0?(\d{1,2})([A-Z]{3})(\d\d)$/, venues: ['deribit'], date: byMonthName },
  { name: /^BTCUSD_(\d\d)(\d\d)(\d\d)$/, venues: ['binance'], date: byFigures },
  { name: /^BTC-USD-(\d\d)(\d\d)(\d\d)$/, venues: ['okx'], date: byFigures },
  { name: /^FI_XBTUSD_(\d\d)(\d\d)(\d\d)$/, venues: ['kraken'], date: byFigures },
  { name: /^BTCUSD([FGHJKMNQUVXZ])(\d\d)$/, venues: ['bybit'], date: byLetter },
  { name: /^XBT([FGHJKMNQUVXZ])(\d\d)$/, venues: ['bitmex', 'textbook'], date: byLetter },
  // Names that no venue uses but that still give a day.
  { name: /(?:^|[^A-Z\d])0?(\d{1,2})([A-Z]{3})(?:20)?(\d\d)(?!\d)/, venues: [], date: byMonthName },
  { name: /[-_](\d\d)(\d\d)(\d\d)$/, venues: [], date: byFigures },
]

/** The day that a name gives; null where it gives none. */
export function dayNamed(symbol: string): NamedDay | null {
  const upper = symbol.trim().toUpperCase()
  for (const { name, venues, date } of patterns) {
    const [whole, ...parts] = name.exec(upper) ?? []
    const named = whole === undefined ? null : date(parts)
    if (named !== null) return { venues, date: named }
  }
  return null
}
