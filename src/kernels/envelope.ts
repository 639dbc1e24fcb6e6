import { countBelow } from './rankOf'

/** A line thinned for a screen: its first and last point, and the lowest and the highest of every stretch between. */
export type Envelope = { xs: Float64Array; ys: Float64Array }

/**
 * A long line thinned without losing its peaks: it is cut into stretches, and each gives its least and its greatest
 * point in the order in which they come.
 *
 * Convention: at most `most` points; a line that is short enough stays as it is; NaN is a gap and is left out.
 *
 * @example envelope({ xs: 0 to 999999, ys: a million points, most: 2000 }) // at most 2,000, every peak among them
 * @see Steinarsson, "Downsampling Time Series for Visual Representation", 2013, on min-max
 */
export function envelope({ xs, ys, most }: Envelope & { most: number }): Envelope {
  if (xs.length <= most) return { xs, ys }
  const stretches = Math.max(1, Math.floor((most - 2) / 2))
  const kept: number[] = [0]
  const keep = (place: number) => {
    if (place > (kept.at(-1) ?? -1)) kept.push(place)
  }
  for (let stretch = 0; stretch < stretches; stretch++) {
    const from = Math.floor((stretch * ys.length) / stretches)
    const to = Math.floor(((stretch + 1) * ys.length) / stretches)
    let [least, greatest] = [-1, -1]
    for (let place = from; place < to; place++) {
      const value = ys[place] ?? NaN
      if (Number.isNaN(value)) continue
      if (least === -1 || value < (ys[least] ?? NaN)) least = place
      if (greatest === -1 || value > (ys[greatest] ?? NaN)) greatest = place
    }
    if (least === -1) continue
    keep(Math.min(least, greatest))
    keep(Math.max(least, greatest))
  }
  keep(ys.length - 1)
  const at = (line: Float64Array) => Float64Array.from(kept, (place) => line[place] ?? NaN)
  return { xs: at(xs), ys: at(ys) }
}

/** The points of a line, whose xs rise, within a stretch, and one beyond each end so that the line runs through. */
export function stretchOf({ xs, ys, from, to }: Envelope & { from: number; to: number }): Envelope {
  const first = Math.max(0, countBelow(xs, (x) => x < from) - 1)
  const last = Math.min(xs.length, countBelow(xs, (x) => x <= to) + 1)
  return { xs: xs.subarray(first, last), ys: ys.subarray(first, last) }
}
