import { describe, expect, test } from 'vitest'
import type { Chart } from '../../../src/calculators/chart'
import { decimal } from '../../../src/core'
import { zoomed } from '../../../src/ui/charts/zoomed'

const points = () => ['0', '1', '2', '3'].map((x) => ({ x: decimal(x), values: [decimal(x)] }))
const chart: Chart<string> = {
  title: 'chart',
  x: 'historyDay',
  scale: 'time',
  y: 'rate',
  series: [],
  marks: [],
  points,
}
const xs = (one: Chart<string>) => one.points().map(({ x }) => x.toFixed())

describe('a chart zoomed', () => {
  test('shows the points of the stretch, and all where there is none or the stretch has none', () => {
    expect(xs(zoomed(chart, { from: 1, to: 2 }))).toEqual(['1', '2'])
    expect(zoomed(chart, null)).toBe(chart)
    expect(xs(zoomed(chart, { from: 90, to: 99 }))).toEqual(['0', '1', '2', '3'])
  })

  test('asks a line that a kernel thins for its own detail', () => {
    const within = ({ from }: { from: number }) => ({ points: () => points().slice(from) })
    expect(xs(zoomed({ ...chart, within }, { from: 3, to: 3 }))).toEqual(['3'])
  })
})
