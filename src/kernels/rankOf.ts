/** Where a value stands among many that rise, as percentileRank says it: the share below it and half of the share equal to it. */
export function rankOf({ sorted, value }: { sorted: Float64Array; value: number }): number {
  const below = countBelow(sorted, (other) => other < value)
  const upTo = countBelow(sorted, (other) => other <= value)
  return (below + upTo) / 2 / sorted.length
}

/** How many values at the beginning meet a condition that the rest do not. */
export function countBelow(sorted: Float64Array, isSo: (value: number) => boolean): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (isSo(sorted[middle] ?? NaN)) from = middle + 1
    else to = middle
  }
  return from
}
