/** A place of a line on the screen; null where the line has a gap. */
export type Place = { x: number; y: number } | null

/** Tenths of a pixel: finer than a screen shows. */
const tenths = (pixels: number) => Math.round(pixels * 10) / 10

/** The path through some places, broken at the gaps. */
export function linePath(places: readonly Place[]): string {
  let path = ''
  let pen = 'M'
  for (const place of places) {
    if (place !== null) path += `${pen}${tenths(place.x)},${tenths(place.y)}`
    pen = place === null ? 'M' : 'L'
  }
  return path
}
