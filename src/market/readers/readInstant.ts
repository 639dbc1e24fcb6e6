import { addDays, decimal, instantProblem, type Decimal } from '../../core'

export type InstantReading =
  { state: 'instant'; iso: string } | { state: 'problem'; problem: 'without-zone' | 'without-hour' | 'unreadable' }

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** `25 Dec 2026`, `25-DEC-26`, with or without what follows the day. */
const spelled = /^0?(\d{1,2})[ -]?([a-z]{3})[a-z]*\.?,?[ -]?(?:20)?(\d\d)(?!\d)(.*)$/i

/** A date with a month's name as the figures that it stands for; any other text as it is. */
function inFigures(text: string): string {
  const [whole, day = '', name = '', year = '', rest = ''] = spelled.exec(text) ?? []
  const month = monthNames.indexOf(name.toLowerCase()) + 1
  if (whole === undefined || month === 0) return text
  return `20${year}-${`${month}`.padStart(2, '0')}-${day.padStart(2, '0')}${rest}`
}

/** Years 1000 to 2999: wide enough for any future, and no offset leads out of the calendar. */
const written = /^([12]\d{3}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?)? ?(Z|UTC|[+-]\d\d(?::?\d\d)?)?$/i

/**
 * The instant that a text names, as ISO text in UTC to the millisecond, so that two of them compare as texts do.
 * Neither an hour nor a zone is ever supplied: a future's hour decides half a day of yield. `zone` is 'utc' where
 * the source says so elsewhere, as a column `expiry_utc` does. Thirteen digits are milliseconds since 1970.
 */
export function readInstant({ text, zone = null }: { text: string; zone?: 'utc' | null }): InstantReading {
  const trimmed = inFigures(text.trim())
  if (/^\d{13}$/.test(trimmed)) return { state: 'instant', iso: instantOfEpoch(decimal(trimmed)) }
  const [whole, date, minutes, seconds = ':00', zoneFound = zone === 'utc' ? 'Z' : undefined] =
    written.exec(trimmed) ?? []
  if (whole === undefined || date === undefined) return { state: 'problem', problem: 'unreadable' }
  if (minutes === undefined) return { state: 'problem', problem: 'without-hour' }
  if (zoneFound === undefined) return { state: 'problem', problem: 'without-zone' }
  const offset = /^(Z|UTC)$/i.test(zoneFound) ? 'Z' : zoneFound.padEnd(5, '0').replace(/^(...)(\d\d)$/, '$1:$2')
  const iso = `${date}T${minutes}${seconds}${offset}`
  if (instantProblem(iso) !== null) return { state: 'problem', problem: 'unreadable' }
  return { state: 'instant', iso: addDays({ instant: iso, days: decimal('0') }) }
}

const millisecondsPerDay = decimal('86400000')

const instantOfEpoch = (milliseconds: Decimal): string =>
  addDays({ instant: '1970-01-01T00:00Z', days: milliseconds.div(millisecondsPerDay) })
