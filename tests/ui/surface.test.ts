import { describe, expect, it } from 'vitest'
import { decimal } from '../../src/core'
import { borderPath } from '../../src/ui/charts/surface/borderPath'
import { cellAt, cellByKey, centreOf } from '../../src/ui/charts/surface/cell'
import { paintedCells } from '../../src/ui/charts/surface/paintedCells'

const axis = ['-1', '-0.5', '0', '0.5', '1'].map((text) => decimal(text))
const grid = { rows: axis, columns: axis }
const key = (name: string, shiftKey = false) => ({ key: name, shiftKey })

describe('a cell of a surface', () => {
  it('is under the pointer, the greatest row on top, and at the edge beyond it', () => {
    expect(cellAt(grid, { across: 0.1, down: 0.1 })).toEqual({ row: 4, column: 0 })
    expect(cellAt(grid, { across: 0.99, down: 0.99 })).toEqual({ row: 0, column: 4 })
    expect(cellAt(grid, { across: 1, down: -3 })).toEqual({ row: 4, column: 4 })
  })

  it('moves by the arrow keys, ten at once with Shift, stops at the edges and comes back with Home', () => {
    const centre = centreOf(grid)
    expect(centre).toEqual({ row: 2, column: 2 })
    expect(cellByKey(grid, centre, key('ArrowUp'))).toEqual({ row: 3, column: 2 })
    expect(cellByKey(grid, centre, key('ArrowLeft'))).toEqual({ row: 2, column: 1 })
    expect(cellByKey(grid, centre, key('ArrowDown', true))).toEqual({ row: 0, column: 2 })
    expect(cellByKey(grid, { row: 0, column: 4 }, key('Home'))).toEqual(centre)
    expect(cellByKey(grid, centre, key('Tab'))).toBeNull()
  })
})

describe('the line on a surface', () => {
  const through = (...values: number[]) =>
    borderPath({ ...grid, border: { name: 'line', values: Float64Array.from(values) } })

  it('runs through the middles of the cells, from the least row at the bottom', () => {
    expect(through(-1, -0.5, 0, 0.5, 1)).toBe('M0.500 4.5L1.500 3.5L2.500 2.5L3.500 1.5L4.500 0.5')
  })

  it('is broken where there is no row, and cannot be taken of a single column', () => {
    expect(through(NaN, 0, NaN, 0, 1e9)).toBe('M2.500 3.5M2.500 1.5')
    const single = { rows: axis, columns: [decimal('0')], border: { name: 'line', values: Float64Array.of(0) } }
    expect(borderPath(single)).toBe('')
  })
})

describe('the shades of a surface', () => {
  const colours = { above: Uint8ClampedArray.of(0, 200, 0), below: Uint8ClampedArray.of(250, 0, 0) }
  const pixels = (...cells: number[]) => [
    ...paintedCells({ cells: Float64Array.from(cells), rows: 2, columns: 2, ...colours }),
  ]

  it('are of one colour above zero and of another below, the strongest farthest from it', () => {
    // The cells of the least row stand in the second line of pixels.
    expect(pixels(0, 1, -2, 2)).toEqual([250, 0, 0, 215, 0, 200, 0, 215, 0, 200, 0, 0, 0, 200, 0, 108])
  })

  it('begin at the least figure where all are above zero, and are none where all are the same', () => {
    expect(pixels(10, 11, 12, 12).filter((_, place) => place % 4 === 3)).toEqual([215, 215, 0, 108])
    expect(pixels(5, 5, 5, 5).filter((_, place) => place % 4 === 3)).toEqual([0, 0, 0, 0])
  })
})
