/** Numerals as they were read, and the same as binary numbers; what is missing is NaN. */
export const seriesNumbers = (numerals: readonly (string | null)[]): Float64Array =>
  Float64Array.from(numerals, (numeral) => (numeral === null || numeral === '' ? NaN : Number(numeral)))

/** Whole numbers, such as milliseconds since 1970, side by side. */
export const wholeNumbers = (values: readonly number[]): Float64Array => Float64Array.from(values)
