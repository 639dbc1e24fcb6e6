import { expect, test } from 'vitest'
import type { Chart } from '../../src/calculators/chart'
import { decimal } from '../../src/core'
import { chartOf, drawnChart } from '../../src/workers/drawnChart'

const chart: Chart<string> = {
  title: 'a',
  x: 'daysOpen',
  scale: 'linear',
  y: 'usd',
  series: [{ label: 'l', tone: 'sum', expression: 'x' }],
  points: () =>
    Array.from({ length: 1000 }, (_, at) => ({ x: decimal(`${at}`), values: [at === 4 ? null : decimal(`${at}.5`)] })),
  drawing: () => ({ xs: Float64Array.of(1), ys: [Float64Array.of(1)] }),
  marks: [],
}

test('a chart travels: nothing to call, its lines as numbers, its points digit for digit', () => {
  const sent = structuredClone(drawnChart(chart))
  const { points, drawing } = chartOf(sent)
  // Every third, and the last.
  expect(points()).toHaveLength(334)
  expect(points()[1]).toEqual({ x: decimal('3'), values: [decimal('3.5')] })
  expect(points().at(-1)).toEqual({ x: decimal('999'), values: [decimal('999.5')] })
  expect([...(drawing?.().xs ?? [])].slice(0, 3)).toEqual([0, 3, 6])
  expect(drawing?.().ys[0]?.[1]).toBe(3.5)
})

test('a gap stays one', () => {
  const gap = { ...chart, points: () => chart.points().slice(0, 5) }
  const { points, drawing } = chartOf(drawnChart(gap))
  expect(points()[4]?.values).toEqual([null])
  expect(drawing?.().ys[0]?.[4]).toBeNaN()
})

test('a chart through time is cut out of its points, so its lines are drawn from those', () => {
  expect(chartOf(drawnChart({ ...chart, scale: 'time' })).drawing).toBeUndefined()
})
