import { linearGrid, type Decimal } from '../../core'
import { floatingReturns as floatingCurves } from '../../kernels/floatingReturns'
import { numbersOf } from '../../kernels/numbersOf'
import type { Chart } from '../chart'
import { floatingReturnsOn } from './formulas'
import { fundingStretch } from './fundingStretch'
import { floatingAt, floatingCostsOf, type Comparison } from './quantities'
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
  const fundings = linearGrid({ ...stretch, steps })
  return [termChart(comparison, fundings), yearChart(comparison, fundings)]
}

/** The floating bond at many fundings, in binary numbers. */
function curvesOf({ values, daysToExpiry }: Comparison, fundings: readonly Decimal[]) {
  const { intervalHours } = values
  const xs = numbersOf(fundings)
  return { xs, ...floatingCurves({ rates: xs, days: daysToExpiry, intervalHours, ...floatingCostsOf(values) }) }
}

/** A constant line. */
function level(value: Decimal, xs: Float64Array): Float64Array {
  const [height = NaN] = numbersOf([value])
  return xs.map(() => height)
}

/** What either bond returns over the term: the fixed one whatever the funding, the floating one by it. */
const termChart = (comparison: Comparison, fundings: readonly Decimal[]): Chart<Word> => ({
  title: 'chart.term',
  x: 'averageFunding',
  scale: 'linear',
  y: 'rate',
  series: [
    { label: 'series.fixed', tone: 'sum', expression: 'fixedReturnRate' },
    { label: 'series.simple', tone: 'futures', expression: floatingReturnsOn(comparison.values).floatingReturnRate },
    {
      label: 'series.reinvested',
      tone: 'futures',
      dashed: true,
      expression: floatingReturnsOn(comparison.values).compoundedFloatingReturnRate,
    },
  ],
  points: () =>
    fundings.map((x) => {
      const { floatingReturn } = floatingAt(comparison, x).outcome
      return { x, values: [comparison.fixedReturnRate, floatingReturn.simple, floatingReturn.compounded] }
    }),
  drawing: () => {
    const { xs, netUnhedged, netReinvested } = curvesOf(comparison, fundings)
    return { xs, ys: [level(comparison.fixedReturnRate, xs), netUnhedged, netReinvested] }
  },
  marks,
})

/** The same a year, simple against simple and compounded against compounded: each pair meets at its own break-even. */
const yearChart = (comparison: Comparison, fundings: readonly Decimal[]): Chart<Word> => ({
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
      expression: `(${floatingReturnsOn(comparison.values).floatingReturnRate}) * 365 / daysToExpiry`,
    },
    {
      label: 'series.reinvested',
      tone: 'futures',
      dashed: true,
      expression: `(1 + ${floatingReturnsOn(comparison.values).compoundedFloatingReturnRate})^(365 / daysToExpiry) - 1`,
    },
  ],
  points: () =>
    fundings.map((x) => {
      const { fixedYields } = comparison
      const { floatingYield } = floatingAt(comparison, x).outcome
      return { x, values: [fixedYields.simple, fixedYields.compounded, floatingYield.simple, floatingYield.compounded] }
    }),
  drawing: () => {
    const { simple, compounded } = comparison.fixedYields
    const { xs, simpleYield, compoundedYield } = curvesOf(comparison, fundings)
    return { xs, ys: [level(simple, xs), level(compounded, xs), simpleYield, compoundedYield] }
  },
  marks,
})
