import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quantities } from '../../../src/calculators/answer'
import type { Chart, ChartPoint } from '../../../src/calculators/chart'
import { factsOf } from '../../../src/vocabulary/terms'
import { draftsFor } from '../drafts'
import { evaluated, obeys } from '../evaluation'
import { answerOf, calculators, chartsOf, examples } from '../menu'

/** Both ends and some between. */
const sampled = (points: readonly ChartPoint[], every: number): ChartPoint[] =>
  points.filter((_, index) => index % every === 0 || index === points.length - 1)

/** What is drawn and does not obey the formula under it. */
const untrue = (charts: readonly Chart<string>[], { quantities, every }: Sampling): string[] =>
  charts.flatMap(({ title, x, series, points }) =>
    sampled(points(), every).flatMap((point) =>
      series.flatMap(({ label, expression }, index) => {
        const known = { ...quantities, [x]: point.x, ...point.given }
        const value = point.values[index] ?? null
        if (obeys({ expression, quantities: known, value })) return []
        const expected = String(evaluated(expression, known))
        return [`${title}, ${label} at ${point.x.toString()}: ${String(value)}, by its formula ${expected}`]
      }),
    ),
  )

type Sampling = { quantities: Quantities; every: number }

const drawn = examples.flatMap(([name, { calculator, draft }]) => {
  const { quantities } = answerOf(calculator, draft)
  return chartsOf(calculator)(draft).map((chart): [string, Chart<string>, Quantities] => [
    `${name}, ${chart.title}`,
    chart,
    quantities,
  ])
})

describe('every chart', () => {
  it.each(drawn)('%s: runs over a quantity from left to right, with a value or a gap for each line', (_, chart) => {
    const points = chart.points()
    // Over the rows of a table there are as many points as rows, and one before them.
    expect(points.length).toBeGreaterThan(factsOf(chart.x).unit === 'number' ? 1 : 10)
    points.forEach((point, index) => {
      expect(point.values).toHaveLength(chart.series.length)
      const before = points[index - 1]
      if (before !== undefined) expect(point.x.greaterThan(before.x)).toBe(true)
      if (chart.scale === 'log') expect(point.x.greaterThan(0)).toBe(true)
    })
  })

  it.each(drawn)('%s: draws something', (_, chart) => {
    expect(chart.points().some(({ values }) => values.some((value) => value !== null))).toBe(true)
  })

  it.each(drawn)('%s: marks figures that there are, each on the axis of its unit', (_, chart, quantities) => {
    if (chart.reach !== undefined) expect(quantities[chart.reach], chart.reach).not.toBeUndefined()
    for (const { at, axis = 'x' } of chart.marks) {
      expect(quantities[at], at).not.toBeUndefined()
      expect(factsOf(at).unit).toBe(axis === 'y' ? chart.y : factsOf(chart.x).unit)
    }
  })

  it.each(examples)('%s: a slider moves a field that has a stretch to slide over', (_, { calculator, draft }) => {
    for (const { slider, x } of chartsOf(calculator)(draft)) {
      if (slider === undefined) continue
      // The handle stands on the chart's own axis.
      expect(slider).toBe(x)
      const control = calculator.fields[slider]?.control
      const stretch = control?.kind === 'number' ? control.slider : null
      expect(stretch?.from, slider).toMatch(/^[\d.]+$/)
      expect(stretch?.to, slider).toMatch(/^[\d.]+$/)
    }
  })

  it.each(calculators)('of %s is there for no draft without an answer', (_, calculator) => {
    expect(chartsOf(calculator)({})).toEqual([])
  })
})

/**
 * What a kernel draws elsewhere than the exact points lie, by more than a billionth of the chart's height; what binary
 * numbers cannot hold is a gap.
 */
const misdrawn = (charts: readonly Chart<string>[]): string[] =>
  charts.flatMap(({ title, points, drawing }) => {
    if (drawing === undefined) return []
    const { xs, ys } = drawing()
    const exact = points()
    const heights = exact
      .flatMap(({ values }) => values.map((value) => Math.abs(value?.toNumber() ?? 0)))
      .filter(Number.isFinite)
    const tolerance = 1e-9 * Math.max(...heights)
    if (xs.length !== exact.length) return [`${title} has ${xs.length} places for ${exact.length} points`]
    return exact.flatMap(({ x, values }, at) => [
      ...(xs[at] === x.toNumber() ? [] : [`${title} at ${x.toString()} stands at ${xs[at]}`]),
      ...values.flatMap((value, line) =>
        isDrawn({ at: ys[line]?.[at] ?? NaN, exact: value?.toNumber() ?? NaN, tolerance })
          ? []
          : [`${title}, line ${line} at ${x.toString()}: ${ys[line]?.[at]}, exactly ${String(value)}`],
      ),
    ])
  })

const isDrawn = ({ at, exact, tolerance }: { at: number; exact: number; tolerance: number }): boolean =>
  Number.isFinite(exact) ? Math.abs(at - exact) <= tolerance : Number.isNaN(at)

describe('every drawing of a kernel', () => {
  it('is there for some charts', () => {
    expect(drawn.filter(([, { drawing }]) => drawing !== undefined).length).toBeGreaterThan(0)
  })

  it.each(examples)('lies on the exact points in %s', (_, { calculator, draft }) => {
    expect(misdrawn(chartsOf(calculator)(draft))).toEqual([])
  })

  it.each(calculators)('lies on the exact points of %s, whatever is typed', (_, calculator) => {
    const holds = fc.property(draftsFor(calculator), (draft) => {
      expect(misdrawn(chartsOf(calculator)(draft))).toEqual([])
    })
    fc.assert(holds, { numRuns: 12 })
  })
})

describe('every line of a chart', () => {
  it.each(examples)('obeys its formula in %s', (_, { calculator, draft }) => {
    const { quantities } = answerOf(calculator, draft)
    expect(untrue(chartsOf(calculator)(draft), { quantities, every: 8 })).toEqual([])
  })

  it.each(calculators)('obeys its formula in %s, whatever is typed', (_, calculator) => {
    const holds = fc.property(draftsFor(calculator), (draft) => {
      const outcome = calculator.run(draft)
      if (outcome.state === 'refused') return
      const { quantities } = outcome.answer
      expect(untrue(chartsOf(calculator)(draft), { quantities, every: 24 })).toEqual([])
    })
    fc.assert(holds, { numRuns: 12 })
  })
})
