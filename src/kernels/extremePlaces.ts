/** Lines over the same points; NaN is a gap. */
type Lines = readonly Float64Array[]

/**
 * Which points of some lines a screen needs: the first, the last, and of every stretch between them the least point, the
 * greatest and the first gap of each line, so that no peak and no gap is lost.
 *
 * Convention: at most `most` places, rising, in stretches as short as that allows; lines that are short enough keep
 * all.
 *
 * @example extremePlaces({ lines: [Float64Array.of(0, 0, 9, 0, 0, 0)], most: 4 }) // 0, 2, 5
 * @see Steinarsson, "Downsampling Time Series for Visual Representation", 2013, on min-max
 */
export function extremePlaces({ lines, most }: { lines: Lines; most: number }): readonly number[] {
  const count = lines[0]?.length ?? 0
  if (count <= most) return Array.from({ length: count }, (_, place) => place)
  let stretches = Math.max(1, Math.floor((most - 2) / 2))
  let places = placesOf(lines, { count, stretches })
  while (places.length > most && stretches > 1) {
    stretches = Math.max(1, Math.min(stretches - 1, Math.floor((stretches * most) / places.length)))
    places = placesOf(lines, { count, stretches })
  }
  return places
}

function placesOf(lines: Lines, { count, stretches }: { count: number; stretches: number }): readonly number[] {
  const kept = new Set([0, count - 1])
  for (let stretch = 0; stretch < stretches; stretch++) {
    const from = Math.floor((stretch * count) / stretches)
    const to = Math.floor(((stretch + 1) * count) / stretches)
    for (const line of lines) for (const place of extremesOf(line, { from, to })) kept.add(place)
  }
  return [...kept].sort((one, other) => one - other)
}

function extremesOf(line: Float64Array, { from, to }: { from: number; to: number }): readonly number[] {
  let [least, greatest, gap] = [-1, -1, -1]
  for (let place = from; place < to; place++) {
    const value = line[place] ?? NaN
    if (Number.isNaN(value)) {
      if (gap === -1) gap = place
      continue
    }
    if (least === -1 || value < (line[least] ?? NaN)) least = place
    if (greatest === -1 || value > (line[greatest] ?? NaN)) greatest = place
  }
  return [least, greatest, gap].filter((place) => place !== -1)
}
