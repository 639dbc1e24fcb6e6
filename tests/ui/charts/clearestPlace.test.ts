import { describe, expect, test } from 'vitest'
import { clearestPlace } from '../../../src/ui/charts/clearestPlace'
import type { Placed } from '../../../src/ui/charts/placed'

/** A plot of 200 by 100 pixels with one line through some places of it. */
const plotWith = (places: readonly (readonly [x: number, y: number])[]) => {
  const rows = places.map(([x, y], index) => ({ index, x, y0: y }))
  const area = { x: 0, y: 0, width: 200, height: 100 }
  const same = (value: number) => value
  // What clearestPlace reads of a chart, and nothing else.
  return { rows, area, across: same, up: same, chart: { series: [{}] } } as unknown as Placed
}
const mark = { label: 'Cost', at: 50 }

describe('the name of a level mark', () => {
  test('stands over it at the left where nothing is in the way', () => {
    const far = plotWith([
      [0, 95],
      [200, 95],
    ])
    expect(clearestPlace(far, mark)).toEqual({ x: 5, y: 45, textAnchor: 'start' })
  })

  test('goes to the right where a line runs through the left', () => {
    const crossing = plotWith([
      [0, 50],
      [20, 45],
      [40, 55],
      [150, 95],
      [200, 95],
    ])
    expect(clearestPlace(crossing, mark)).toMatchObject({ textAnchor: 'end' })
  })

  test('goes under the mark where a line runs over all of it, and never out of the plot', () => {
    const over = plotWith(Array.from({ length: 21 }, (_, at) => [at * 10, 40]))
    expect(clearestPlace(over, mark).y).toBeGreaterThan(50)
    expect(clearestPlace(plotWith([]), { label: 'Cost', at: 2 }).y).toBeGreaterThan(2)
  })
})
