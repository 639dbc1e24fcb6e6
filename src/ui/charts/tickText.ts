const fine = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

/** Digits that tell ticks apart: more where the axis covers a small part of its numbers. */
function digitsOf([least, most]: readonly [number, number]): number {
  const size = Math.max(Math.abs(least), Math.abs(most))
  const span = Math.abs(most - least)
  return span === 0 || size === 0 ? 3 : Math.min(Math.max(Math.ceil(Math.log10(size / span)) + 2, 3), 9)
}

/** The ticks of an axis over a stretch of values: short, told apart, with a true minus. */
export function tickTextOver(stretch: readonly [number, number]): (value: number) => string {
  const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: digitsOf(stretch) })
  return (value) => {
    const size = Math.abs(value)
    const text =
      size !== 0 && size < 1e-4 ? value.toExponential(0) : size < 1 ? fine.format(value) : compact.format(value)
    return text.replace('-', '−')
  }
}

/** The ticks of an axis of rates, in percent. */
export function percentTickTextOver([least, most]: readonly [number, number]): (rate: number) => string {
  const text = tickTextOver([least * 100, most * 100])
  return (rate) => text(rate * 100)
}

const millisecondsPerDay = 86_400_000
/** Days of an axis under which its ticks need the day of the month. */
const shortStretch = 200

/** The ticks of an axis of days since 1970, as dates: months, or days where the stretch is short. */
export function dayTickText([first, last]: readonly [number, number]): (day: number) => string {
  const length = last - first < shortStretch ? 'YYYY-MM-DD'.length : 'YYYY-MM'.length
  return (day) => new Date(Math.round(day * millisecondsPerDay)).toISOString().slice(0, length)
}
