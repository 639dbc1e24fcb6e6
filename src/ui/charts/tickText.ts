const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 })
const fine = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

/** A tick of an axis: short, with a true minus. */
export const tickText = (value: number): string => {
  const size = Math.abs(value)
  const text =
    size !== 0 && size < 1e-4 ? value.toExponential(0) : size < 1 ? fine.format(value) : compact.format(value)
  return text.replace('-', '−')
}
