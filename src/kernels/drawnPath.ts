/** A point on a drawing: `place` counts days from the start, and may lie between two. */
export type DrawnPoint = { place: number; price: number }
/** The prices that a drawing shows, from its foot to its top. */
export type DrawnFrame = { from: number; to: number }

/** Enough for a hand, and few enough to read. */
const digits = 5
/** How far below the least and above the greatest price there is room to draw, as parts of them. */
const roomBelow = 0.7
const roomAbove = 1.4
/** Nearer to an edge than this part of the frame, there is no room left. */
const edge = 0.01
/** A path lower than this part of the frame is hardly seen. */
const flat = 0.08

/** The prices after a stroke from one point to another: every day between them, and the day nearest to where it is. */
export function strokedPrices({
  prices,
  from,
  to,
}: {
  prices: readonly number[]
  from: DrawnPoint
  to: DrawnPoint
}): number[] {
  const [low, high] = from.place <= to.place ? [from, to] : [to, from]
  const slope = high.place === low.place ? 0 : (high.price - low.price) / (high.place - low.place)
  const nearest = Math.round(to.place)
  return prices.map((price, place) => {
    if (place === nearest) return to.price
    return place >= low.place && place <= high.place ? low.price + slope * (place - low.place) : price
  })
}

/** The same path over a number of prices, at least two, straight between those that it had. */
export function resampledPrices({ prices, count }: { prices: readonly number[]; count: number }): number[] {
  const last = prices.length - 1
  return Array.from({ length: Math.max(2, count) }, (_, place) => {
    const at = (place * last) / (Math.max(2, count) - 1)
    const [before, after] = [prices[Math.floor(at)] ?? 0, prices[Math.ceil(at)] ?? 0]
    return before + (after - before) * (at - Math.floor(at))
  })
}

/** Room for a path and for what may be drawn above and below it. */
export function frameOf(prices: readonly number[]): DrawnFrame {
  return { from: Math.min(...prices) * roomBelow, to: Math.max(...prices) * roomAbove }
}

/** Whether a frame still shows a path well: it has room on both sides, and the path is no flat line at its foot. */
export function isFramed(prices: readonly number[], { from, to }: DrawnFrame): boolean {
  const [least, greatest] = [Math.min(...prices), Math.max(...prices)]
  const room = (to - from) * edge
  return least > from + room && greatest < to - room && greatest - from > (to - from) * flat
}

/** The price at a height of the frame from 0 to 1; what is beyond is at its edge. */
export const priceAt = (height: number, { from, to }: DrawnFrame): number =>
  from + (to - from) * Math.min(Math.max(height, 0), 1)

/** Where a price stands in a frame, from 0 to 1. */
export const heightOf = (price: number, { from, to }: DrawnFrame): number => (price - from) / (to - from)

/** A drawn price as a numeral. */
export const numeralOf = (price: number): string => `${Number(price.toPrecision(digits))}`

/** A whole number that a control of the page holds as text; 0 where it holds none. */
export function wholeOf(text: string): number {
  const value = Math.round(Number(text))
  return Number.isFinite(value) ? value : 0
}
