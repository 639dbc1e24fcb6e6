import { decimal, linearGrid, zero, type Decimal } from '../../core'
import type { Chart } from '../chart'
import type { Exit } from './exit'
import { formulas } from './formulas'
import type { words } from './words.en'

type Word = keyof typeof words

const [one, mostSlices, day] = [decimal('1'), decimal('48'), decimal('24')]

/** What selling in more slices leaves of the risk. */
const slicesChart = ({ at }: Exit): Chart<Word> => ({
  title: 'chart.slices',
  x: 'exitSlices',
  scale: 'linear',
  y: 'usd',
  series: [
    { label: 'series.sliced', tone: 'sum', expression: 'endExitUsd / exitSlices' },
    { label: 'series.end', tone: 'futures', dashed: true, expression: 'endExitUsd' },
  ],
  points: () =>
    linearGrid({ from: one, to: mostSlices, steps: 47 }).map((slices) => {
      const { sliced, end } = at({ slices })
      return { x: slices, values: [sliced.usd, end.usd] }
    }),
  marks: [{ label: 'mark.typed', at: 'exitSlices' }],
})

/** What waiting for the coin adds. */
const delayChart = ({ values, at }: Exit): Chart<Word> => ({
  title: 'chart.delay',
  x: 'exitDelayHours',
  scale: 'linear',
  y: 'usd',
  series: [
    { label: 'series.delayed', tone: 'warning', expression: `faceUsd * (${formulas.delayedExitRate})` },
    { label: 'series.interest', tone: 'cost', expression: formulas.delayInterestUsd },
    { label: 'series.end', tone: 'futures', dashed: true, expression: 'endExitUsd' },
  ],
  points: () =>
    hours(values.exitDelayHours).map((delayHours) => {
      const { delayed, delayInterestUsd, end } = at({ delayHours })
      return { x: delayHours, values: [delayed.usd, delayInterestUsd, end.usd] }
    }),
  marks: [{ label: 'mark.typed', at: 'exitDelayHours' }],
})

const hours = (typed: Decimal) => linearGrid({ from: zero, to: typed.greaterThan(day) ? typed : day, steps: 48 })

export const chartsOf = (exit: Exit): readonly Chart<Word>[] => [slicesChart(exit), delayChart(exit)]
