import { fewTicks, linearTicks, logDomain, logTicks } from './plotNumbers'

/** An axis: the stretch of values that it shows, and the values that are written beside it. */
export type Axis = { scale: 'linear' | 'log'; from: number; to: number; ticks: readonly number[] }

const ticksAcross = 8
const ticksUp = 5

/** An axis that shows some values from the least to the greatest. */
export function axisOver(values: readonly number[], scale: Axis['scale']): Axis {
  const { from, to } = stretchOf(values)
  if (scale === 'linear') {
    const { ticks } = linearTicks({ least: from, most: to, wanted: ticksAcross })
    return { scale, from, to, ticks: ticks.filter((tick) => tick >= from && tick <= to) }
  }
  const powers = logTicks({ least: from, most: to })
  return { scale, from, to, ticks: powers.length > 2 ? powers : fewTicks([from, to]) }
}

/** The same axis with whole ticks only, where its values are whole: nobody counts half a day. */
export function withWholeTicks(axis: Axis, values: readonly number[]): Axis {
  if (!values.every(Number.isInteger)) return axis
  const ticks = axis.ticks.filter(Number.isInteger)
  return ticks.length < 2 ? axis : { ...axis, ticks }
}

/** An axis that holds some values between round ends. */
export function roundAxisOver(values: readonly number[], scale: Axis['scale']): Axis {
  if (scale === 'log') {
    const [from, to] = logDomain(values)
    return { scale, from, to, ticks: logTicks({ least: from, most: to }) }
  }
  const { from, to } = stretchOf(values)
  return { scale, ...linearTicks({ least: from, most: to, wanted: ticksUp }) }
}

/** The least share of its size that a stretch must span to be told from a single value. */
const flat = 1e-9
/** What is smaller has no round steps in binary numbers. */
const smallest = 1e-300

/** The ends of some values, apart even where the values are all one. */
function stretchOf(values: readonly number[]): { from: number; to: number } {
  if (values.length === 0) return { from: 0, to: 1 }
  const [from, to] = [Math.min(...values), Math.max(...values)]
  const size = Math.max(Math.abs(from), Math.abs(to))
  if (to - from > Math.max(size * flat, smallest)) return { from, to }
  const apart = size < smallest ? 1 : size / 20
  return { from: from - apart, to: to + apart }
}

/** Where values stand between two places of the screen. */
export function placesOn({ scale, from, to }: Axis, { start, end }: { start: number; end: number }) {
  const on = scale === 'log' ? Math.log10 : (value: number) => value
  const low = on(from)
  const each = (end - start) / (on(to) - low)
  return (value: number): number => start + (on(value) - low) * each
}
