/** Times and values side by side, as a kernel takes them. */
export const numbers = (rows: readonly (readonly [number, number])[]) => ({
  times: Float64Array.from(rows, ([time]) => time),
  values: Float64Array.from(rows, ([, value]) => value),
})

type StripRow = { time: number; price: number; place: number; expiry: number }

/** Prices of futures as a strip by columns, in time. */
export function stripOf(prices: readonly StripRow[], symbols: readonly string[]) {
  const rows = prices.toSorted((a, b) => a.time - b.time)
  const column = (name: keyof StripRow) => Float64Array.from(rows, (row) => row[name])
  return {
    times: column('time'),
    prices: column('price'),
    places: column('place'),
    expiries: column('expiry'),
    symbols,
  }
}
