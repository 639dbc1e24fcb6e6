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
    // Also in the power of ten of a tiny number.
    return text.replaceAll('-', '−')
  }
}

/** The ticks of an axis of rates, in percent. */
export function percentTickTextOver([least, most]: readonly [number, number]): (rate: number) => string {
  const text = tickTextOver([least * 100, most * 100])
  return (rate) => text(rate * 100)
}
