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
  // A rising line: the ends of 198 stretches of five or six points.
  expect(points().length).toBeLessThanOrEqual(400)
  expect(points()[0]).toEqual({ x: decimal('0'), values: [decimal('0.5')] })
  expect(points()[1]?.values).toEqual([decimal('3.5')])
  expect(points().at(-1)).toEqual({ x: decimal('999'), values: [decimal('999.5')] })
  expect([...(drawing?.().xs ?? [])].slice(0, 3)).toEqual([0, 3, 4])
  expect(drawing?.().ys[0]?.[1]).toBe(3.5)
})

test('a spike of a single point is drawn', () => {
  const spike = (at: number) => (at === 500 ? '1e6' : '1')
  const spiked = {
    ...chart,
    points: () => Array.from({ length: 5000 }, (_, at) => ({ x: decimal(`${at}`), values: [decimal(spike(at))] })),
  }
  const { drawing } = chartOf(drawnChart(spiked))
  expect(Math.max(...(drawing?.().ys[0] ?? []))).toBe(1e6)
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
