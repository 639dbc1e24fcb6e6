import type { Room } from './room'
import type { Size } from './useSize'

/** The part of a chart on which its lines are drawn [px]. */
export type Area = { x: number; y: number; width: number; height: number }

/** What the room for axes and names leaves of a size; nothing is less than nothing. */
export const areaOf = ({ width, height }: Size, { top, right, bottom, left }: Room): Area => ({
  x: left,
  y: top,
  width: Math.max(0, width - left - right),
  height: Math.max(0, height - top - bottom),
})
