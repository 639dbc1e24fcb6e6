/** What a cell says of a time. Without a zone it is taken as UTC until somebody says better. */
export type TimeReading = { milliseconds: number; isZoned: boolean } | 'unreadable' | 'out of range'
type Read = Exclude<TimeReading, string>
/** How a date such as 03/04/2021 is written; null where the file has no such date. */
export type DateOrder = 'month/day/year' | 'day/month/year' | null

const zeroCode = 48

/** Digits as the whole number they are; other texts never come here. */
export function whole(digits: string): number {
  let read = 0
  for (let place = 0; place < digits.length; place++) read = read * 10 + digits.charCodeAt(place) - zeroCode
  return read
}

const clock = String.raw`(?:[T ,]+(\d\d?)(?::(\d\d)(?::(\d\d)(?:[.,](\d+))?)?| ?-? ?(?=[AP]M)) ?-?(AM|PM)?)?`
/** After a time of day databases write +00, and some programs name the zone behind the offset. */
const zone = String.raw` ?(?:(Z|UTC|GMT|[+-]\d\d:?\d\d|(?<=:\d\d(?:[.,]\d+)? ?)[+-]\d\d)(?: (?:UTC|GMT))?)?$`
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d\d?)[-/.](\d\d?)${clock}${zone}`, 'i')
const yearLast = new RegExp(String.raw`^(\d\d?)[-/.](\d\d?)[-/.](\d{4})${clock}${zone}`, 'i')
const monthNamed = new RegExp(String.raw`^([a-z]{3,9})\.? (\d\d?),? (\d{4})${clock}${zone}`, 'i')
const dayNamed = new RegExp(String.raw`^(\d\d?)[ -]([a-z]{3,9})[ -](\d{4})${clock}${zone}`, 'i')
const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:[ T]?(\d\d):?(\d\d)(?::?(\d\d))?)? ?(Z|UTC)?$/i
const epoch = /^(\d{9,19})(?:\.(\d+))?$/

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const earliest = Date.UTC(1990, 0)
const latest = Date.UTC(2100, 0)

/** The form of nearly every file: read digit by digit where it stands. */
const usual = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/

function ofUsual(text: string): Read | null {
  const at = (start: number, end: number) => whole(text.slice(start, end))
  const [month, day, hour, minute, second] = [at(5, 7), at(8, 10), at(11, 13), at(14, 16), at(17, 19)]
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 59) return null
  const thousandths = text.length > 20 ? at(20, 23) : 0
  const milliseconds = Date.UTC(at(0, 4), month - 1, day, hour, minute, second, thousandths)
  // 31 June does not exist: the calendar would make it the first of July.
  return day > 28 && new Date(milliseconds).getUTCDate() !== day ? null : { milliseconds, isZoned: true }
}

/** The time in a cell: seconds, milliseconds, microseconds or nanoseconds since 1970, or a date in one of the usual forms. */
export function timeCell(cell: string, order: DateOrder = null): TimeReading {
  const text = cell.trim()
  const read = usual.test(text) ? ofUsual(text) : (ofEpoch(text) ?? ofDate(text, order))
  if (read === null) return 'unreadable'
  return read.milliseconds >= earliest && read.milliseconds < latest ? read : 'out of range'
}

/** Whether a date could be read with its month first or with its day first. */
export const hasDateOrder = (cell: string): boolean => yearLast.test(cell.trim())

/** Digits whose number says in which unit they count. */
function ofEpoch(text: string): Read | null {
  const [, digits, part = ''] = epoch.exec(text) ?? []
  if (digits === undefined || compactLengths.includes(digits.length)) return null
  if (digits.length <= 10) {
    return { milliseconds: whole(digits) * 1000 + whole(part.slice(0, 3).padEnd(3, '0')), isZoned: true }
  }
  const finer = digits.length <= 13 ? 0 : digits.length <= 16 ? 3 : 6
  return { milliseconds: whole(digits.slice(0, digits.length - finer)), isZoned: true }
}

/** 201612160800 and 20161216080000 are dates: as milliseconds they would lie before any exchange. */
const compactLengths = [11, 12, 14, 17]

function ofDate(text: string, order: DateOrder): Read | null {
  const first = yearFirst.exec(text)
  if (first !== null) return moment(first, [1, 2, 3])
  const short = compact.exec(text)
  if (short !== null) {
    const [, year = '', month = '', day = '', hour, minute, second, zoned] = short
    return moment(['', year, month, day, hour, minute, second, undefined, undefined, zoned], [1, 2, 3])
  }
  const last = order === null ? null : yearLast.exec(text)
  if (last !== null) return moment(last, order === 'month/day/year' ? [3, 1, 2] : [3, 2, 1])
  const named = monthNamed.exec(text)
  if (named !== null) return moment(named, [3, 1, 2])
  const spelled = dayNamed.exec(text)
  return spelled === null ? null : moment(spelled, [3, 2, 1])
}

type Parts = readonly (string | undefined)[]

/** The groups of a pattern, with where year, month and day stand among them. */
function moment(parts: Parts, [year, month, day]: readonly [number, number, number]): Read | null {
  const monthNumber = monthOf(parts[month] ?? '')
  const dayNumber = whole(parts[day] ?? '')
  const [hourText, minute = '0', second = '0', fraction = '', half, zoned] = parts.slice(4)
  const hour = hourOf(whole(hourText ?? '0'), half)
  const offset = zoned === undefined ? 0 : zoneMinutes(zoned)
  if (monthNumber === null || hour === null || offset === null) return null
  if (whole(minute) > 59 || whole(second) > 59) return null
  const date = Date.UTC(whole(parts[year] ?? ''), monthNumber, dayNumber)
  if (new Date(date).getUTCDate() !== dayNumber || dayNumber === 0) return null
  const minutes = hour * 60 + whole(minute) - offset
  const rest = whole(second) * 1000 + whole(fraction.slice(0, 3).padEnd(3, '0'))
  return { milliseconds: date + minutes * 60_000 + rest, isZoned: zoned !== undefined }
}

function monthOf(text: string): number | null {
  const named = months.indexOf(text.slice(0, 3).toLowerCase())
  if (named !== -1) return named
  return /^\d+$/.test(text) && whole(text) >= 1 && whole(text) <= 12 ? whole(text) - 1 : null
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (/pm/i.test(half) ? 12 : 0)
}

/** Minutes ahead of UTC that an offset names, or null where it is not one. */
export function zoneMinutes(text: string): number | null {
  if (/^(Z|UTC|GMT)$/i.test(text)) return 0
  const [, sign, hours = '', minutes = '0'] = /^([+-])(\d\d?):?(\d\d)?$/.exec(text) ?? []
  if (sign === undefined || whole(hours) > 14 || whole(minutes) > 59) return null
  return (whole(hours) * 60 + whole(minutes)) * (sign === '-' ? -1 : 1)
}
