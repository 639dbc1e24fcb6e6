/** A series by columns, each as long as `times`, which do not fall. */
export type NumberColumns = { times: Float64Array; columns: Readonly<Record<string, Float64Array>> }

/**
 * Several series as one: in time, and at one time in the order of the column `apart` where there is one, such as a
 * symbol's place.
 *
 * Convention: rows with one time, and one `apart`, stand there once, the first of them; a column that one series does not
 * have is NaN in its rows.
 *
 * @example joinedSeries({ parts: [1 and 3, 2 and 3], apart: null }) // times 1, 2, 3; duplicates 1
 */
export function joinedSeries(given: {
  parts: readonly NumberColumns[]
  apart: string | null
}): NumberColumns & { duplicates: number } {
  const { parts, apart } = given
  const [only, another] = parts
  if (only !== undefined && another === undefined) return { ...only, duplicates: 0 }
  const names = [...new Set(parts.flatMap(({ columns }) => Object.keys(columns)))]
  const times = endToEnd(parts.map((part) => part.times))
  const columns = Object.fromEntries(
    names.map((name) => [name, endToEnd(parts.map((part) => part.columns[name] ?? part.times.map(() => NaN)))]),
  )
  const sides = apart === null ? undefined : columns[apart]
  const order = Array.from(times, (_, place) => place).toSorted(
    (a, b) => at(times, a) - at(times, b) || (sides === undefined ? 0 : at(sides, a) - at(sides, b)) || a - b,
  )
  const kept = order.filter((place, index) => {
    const before = order[index - 1]
    return (
      before === undefined ||
      at(times, before) !== at(times, place) ||
      (sides !== undefined && at(sides, before) !== at(sides, place))
    )
  })
  const taken = (line: Float64Array) => Float64Array.from(kept, (place) => at(line, place))
  return {
    times: taken(times),
    columns: Object.fromEntries(Object.entries(columns).map(([name, line]) => [name, taken(line)])),
    duplicates: order.length - kept.length,
  }
}

const at = (line: Float64Array, place: number): number => line[place] ?? NaN

/** Lists end to end. */
function endToEnd(lists: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0))
  let from = 0
  for (const list of lists) {
    all.set(list, from)
    from += list.length
  }
  return all
}
