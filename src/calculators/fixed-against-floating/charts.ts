import { linearGrid } from '../../core'
import type { Chart } from '../chart'
import type { FixedAgainstFloatingValues } from './fields'
import { floatingReturns } from './formulas'
import { fundingStretch } from './fundingStretch'
import { floatingAt, type Comparison } from './quantities'
import type { words } from './words.en'

type Word = keyof typeof words

const steps = 64
const marks: Chart<Word>['marks'] = [
  { label: 'mark.breakEven', at: 'breakEvenFunding' },
  { label: 'mark.stated', at: 'averageFunding' },
]

/** The charts of the panel: both bonds over the term, and the same a year. */
export function chartsOf(comparison: Comparison): readonly Chart<Word>[] {
  const { simple } = comparison.outcome.breakEven
  const stretch = fundingStretch({ breakEven: simple, stated: comparison.values.averageFunding })
  const floating = linearGrid({ ...stretch, steps }).map((x) => ({ x, ...floatingAt(comparison, x) }))
  return [termChart(comparison, floating), yearChart(comparison, floating)]
}

type FloatingAt = ReturnType<typeof floatingAt> & { x: FixedAgainstFloatingValues['averageFunding'] }

/** What either bond returns over the term: the fixed one whatever the funding, the floating one by it. */
const termChart = ({ fixedReturnRate }: Comparison, floating: readonly FloatingAt[]): Chart<Word> => ({
  title: 'chart.term',
  x: 'averageFunding',
  scale: 'linear',
  y: 'rate',
  series: [
    { label: 'series.fixed', tone: 'sum', expression: 'fixedReturnRate' },
    { label: 'series.simple', tone: 'futures', expression: floatingReturns.floatingReturnRate },
    {
      label: 'series.reinvested',
      tone: 'futures',
      dashed: true,
      expression: floatingReturns.compoundedFloatingReturnRate,
    },
  ],
  points: () =>
    floating.map(({ x, outcome: { floatingReturn } }) => ({
      x,
      values: [fixedReturnRate, floatingReturn.simple, floatingReturn.compounded],
    })),
  marks,
})

/** The same a year, simple against simple and compounded against compounded: each pair meets at its own break-even. */
const yearChart = ({ fixedYields }: Comparison, floating: readonly FloatingAt[]): Chart<Word> => ({
  title: 'chart.year',
  x: 'averageFunding',
  scale: 'linear',
  y: 'rate',
  series: [
    { label: 'series.fixed', tone: 'sum', expression: 'fixedReturnRate * 365 / daysToExpiry' },
    {
      label: 'series.fixedCompounded',
      tone: 'sum',
      dashed: true,
      expression: '(1 + fixedReturnRate)^(365 / daysToExpiry) - 1',
    },
    {
      label: 'series.simple',
      tone: 'futures',
      expression: `(${floatingReturns.floatingReturnRate}) * 365 / daysToExpiry`,
    },
    {
      label: 'series.reinvested',
      tone: 'futures',
      dashed: true,
      expression: `(1 + ${floatingReturns.compoundedFloatingReturnRate})^(365 / daysToExpiry) - 1`,
    },
  ],
  points: () =>
    floating.map(({ x, outcome: { floatingYield } }) => ({
      x,
      values: [fixedYields.simple, fixedYields.compounded, floatingYield.simple, floatingYield.compounded],
    })),
  marks,
})
