/** 10 MB. The whole of BitMEX's active instruments is under 0.1 MB. */
export const largestFileBytes = 10_000_000

/** No venue lists a tenth of this many contracts. */
export const mostQuoteRows = 20_000
