/** The rows of one future in a strip, in time. */
export type ChainFuture = {
  symbol: string
  /** Milliseconds since 1970. */
  expiry: number
  times: Float64Array
  prices: Float64Array
}

export type StripNumbers = {
  /** Milliseconds since 1970, none earlier than the one before. */
  times: Float64Array
  prices: Float64Array
  /** The place of each row's symbol in `symbols`. */
  places: Float64Array
  symbols: readonly string[]
  /** Milliseconds since 1970; NaN for a perpetual. */
  expiries: Float64Array
}

/**
 * The quarterly futures of a strip, each with its prices, in the order of their expiries.
 *
 * Convention: in each quarter of the calendar the future that expires last. Rows after an expiry are left out.
 */
export function quarterlyChain(strip: StripNumbers): ChainFuture[] {
  const last = new Map<number, { place: number; expiry: number }>()
  const chosen = new Map<number, number>()
  for (const [row, place] of strip.places.entries())
    if (!chosen.has(place)) chosen.set(place, strip.expiries[row] ?? NaN)
  for (const [place, expiry] of chosen) {
    if (Number.isNaN(expiry)) continue
    const quarter = quarterOf(expiry)
    if (expiry > (last.get(quarter)?.expiry ?? -Infinity)) last.set(quarter, { place, expiry })
  }
  return [...last.values()]
    .toSorted((a, b) => a.expiry - b.expiry)
    .map(({ place, expiry }) => rowsOf(strip, { place, expiry }))
}

function quarterOf(expiry: number): number {
  const date = new Date(expiry)
  return date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3)
}

function rowsOf(strip: StripNumbers, { place, expiry }: { place: number; expiry: number }): ChainFuture {
  const rows = Array.from(strip.places.keys()).filter(
    (row) => strip.places[row] === place && (strip.times[row] ?? NaN) <= expiry,
  )
  const taken = (line: Float64Array) => Float64Array.from(rows, (row) => line[row] ?? NaN)
  return { symbol: strip.symbols[place] ?? '', expiry, times: taken(strip.times), prices: taken(strip.prices) }
}
