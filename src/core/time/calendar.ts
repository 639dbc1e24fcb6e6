/** A day of the Gregorian calendar, carried back before its introduction. Whole numbers, so integers and not Decimals. */
export type CivilDate = { year: bigint; month: bigint; day: bigint }

function isLeapYear(year: bigint): boolean {
  return year % 4n === 0n && (year % 100n !== 0n || year % 400n === 0n)
}

export function daysOfMonth({ year, month }: { year: bigint; month: bigint }): bigint {
  if (month === 2n) return isLeapYear(year) ? 29n : 28n
  return month === 4n || month === 6n || month === 9n || month === 11n ? 30n : 31n
}

const daysPerEra = 146_097n
const daysFromYearZeroTo1970 = 719_468n

/** The whole number of times that a divisor goes into a dividend, rounded down below 0 too. */
export function floorDiv(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor
  return dividend % divisor < 0n ? quotient - 1n : quotient
}

/**
 * Days from 1970-01-01 to a date. Years are counted from March, so that the leap day comes last; an era is 400 years.
 *
 * @see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil
 */
export function serialDay({ year, month, day }: CivilDate): bigint {
  const marchYear = month <= 2n ? year - 1n : year
  const era = floorDiv(marchYear, 400n)
  const yearOfEra = marchYear - era * 400n
  const dayOfYear = (153n * ((month + 9n) % 12n) + 2n) / 5n + day - 1n
  const dayOfEra = yearOfEra * 365n + yearOfEra / 4n - yearOfEra / 100n + dayOfYear
  return era * daysPerEra + dayOfEra - daysFromYearZeroTo1970
}

/**
 * The date a number of days after 1970-01-01.
 *
 * @see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days
 */
export function civilDate(serial: bigint): CivilDate {
  const fromYearZero = serial + daysFromYearZeroTo1970
  const era = floorDiv(fromYearZero, daysPerEra)
  const dayOfEra = fromYearZero - era * daysPerEra
  const yearOfEra = (dayOfEra - dayOfEra / 1460n + dayOfEra / 36_524n - dayOfEra / 146_096n) / 365n
  const dayOfYear = dayOfEra - (365n * yearOfEra + yearOfEra / 4n - yearOfEra / 100n)
  const marchMonth = (5n * dayOfYear + 2n) / 153n
  const month = ((marchMonth + 2n) % 12n) + 1n
  const year = yearOfEra + era * 400n + (month <= 2n ? 1n : 0n)
  return { year, month, day: dayOfYear - (153n * marchMonth + 2n) / 5n + 1n }
}
