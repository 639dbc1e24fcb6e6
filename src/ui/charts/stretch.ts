import type { Slider } from '../../form'
import { placesOn, type Axis } from './axis'
import { plainNumeral, sliderPositions, typedNumber } from './plotNumbers'

/** The part of an axis over which a handle moves, and what it types: `each` of the field's units to one of the axis. */
export type HandleStretch = { axis: Axis; each: number; from: string; to: string }

/** Where both the chart and the field go; null where they do not meet. */
export function stretchOf({ axis, slider, each }: { axis: Axis; slider: Slider; each: number }): HandleStretch | null {
  const [low, high] = [axis.from * each, axis.to * each]
  const from = typedNumber(slider.from) >= low ? slider.from : plainNumeral(low)
  const to = typedNumber(slider.to) <= high ? slider.to : plainNumeral(high)
  return typedNumber(from) < typedNumber(to) ? { axis, each, from, to } : null
}

/** Where a typed value stands along the axis, from 0 to 1; what is beyond an end stands at it. */
export function shareAt({ axis, each, from, to }: HandleStretch, typed: string): number {
  const [low, high, value] = [typedNumber(from), typedNumber(to), typedNumber(typed)]
  const within = Math.min(Math.max(Number.isNaN(value) ? low : value, low), high)
  return placesOn(axis, { start: 0, end: 1 })(within / each)
}

/** Where a typed value stands among the handle's positions. */
export function positionAt(stretch: HandleStretch, typed: string): number {
  const [start, end] = [shareAt(stretch, stretch.from), shareAt(stretch, stretch.to)]
  return Math.round(((shareAt(stretch, typed) - start) / (end - start)) * sliderPositions)
}

/** The text at one of the handle's positions, with a few digits; the ends are exact. */
export function textAt(stretch: HandleStretch, positionText: string): string {
  const position = typedNumber(positionText)
  const { axis, each, from, to } = stretch
  if (position <= 0) return from
  if (position >= sliderPositions) return to
  const placeOf = (end: string) => onScale(axis, typedNumber(end) / each)
  const [low, high] = [placeOf(from), placeOf(to)]
  const value = low + ((high - low) * position) / sliderPositions
  return plainNumeral((axis.scale === 'log' ? Math.exp(value) : value) * each)
}

const onScale = ({ scale }: Axis, value: number) => (scale === 'log' ? Math.log(value) : value)
