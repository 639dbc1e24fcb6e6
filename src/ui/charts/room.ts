/** Room around a plot, for its axes and, at the right, for the names of its lines [px]. */
export type Room = { top: number; right: number; bottom: number; left: number }

const leastRight = 116
const gap = 14

/** `names`: width of the longest name at a line's end; on a small screen they stand above the plot instead. */
export const roomOf = ({ narrow, names }: { narrow: boolean; names: number }): Room =>
  narrow
    ? { top: 22, right: 20, bottom: 52, left: 64 }
    : { top: 22, right: Math.max(leastRight, names + gap), bottom: 52, left: 70 }
