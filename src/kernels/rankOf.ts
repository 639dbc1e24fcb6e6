/** Where a value stands among many, as percentileRank says it: the share below it and half of the share equal to it. */
export function rankOf({ values, value }: { values: Float64Array; value: number }): number {
  let [below, equal] = [0, 0]
  for (const other of values) {
    if (other < value) below++
    else if (other === value) equal++
  }
  return (below + equal / 2) / values.length
}
