/** Red, green and blue, from 0 to 255. */
export type Channels = Uint8ClampedArray

type Shades = { cells: Float64Array; rows: number; columns: number; above: Channels; below: Channels }

/** The strongest shade lets the ground through, so that the line on it is seen. */
const strongest = 215

/**
 * The cells as pixels, the greatest row on top: one colour above zero and one below, the stronger the farther from it. Where
 * all are above zero the least is the lightest.
 */
export function paintedCells({ cells, rows, columns, above, below }: Shades): Uint8ClampedArray<ArrayBuffer> {
  let [least, greatest] = [Infinity, -Infinity]
  for (const value of cells) {
    if (value < least) least = value
    if (value > greatest) greatest = value
  }
  const floor = least > 0 ? least : greatest < 0 ? greatest : 0
  const reach = Math.max(Math.abs(greatest - floor), Math.abs(least - floor))
  const pixels = new Uint8ClampedArray(rows * columns * 4)
  cells.forEach((value, cell) => {
    const row = rows - 1 - Math.floor(cell / columns)
    const pixel = (row * columns + (cell % columns)) * 4
    const colour = value < 0 ? below : above
    pixels.set(colour, pixel)
    pixels[pixel + 3] = reach === 0 ? 0 : (Math.abs(value - floor) / reach) * strongest
  })
  return pixels
}
