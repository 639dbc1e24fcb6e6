import { zero } from '../../core'
import type { Chart } from '../chart'
import type { Flows } from './flows'
import type { words } from './words.en'

type Word = keyof typeof words

/** Before the first day there is no flow. */
const start = { day: zero, cumulatedFlowUsd: zero, cumulatedBasisUsd: zero, cumulatedDirectionalUsd: zero }

/** The flow and its two parts, added up day by day. */
export const chartsOf = ({ attributed }: Flows): readonly Chart<Word>[] => [
  {
    title: 'chart.flows',
    x: 'flowDay',
    scale: 'linear',
    y: 'usd',
    series: [
      { label: 'series.flow', tone: 'sum', expression: 'cumulatedMatchedUsd + cumulatedDirectionalUsd' },
      { label: 'series.matched', tone: 'futures', expression: 'cumulatedMatchedUsd' },
      { label: 'series.directional', tone: 'warning', expression: 'cumulatedFlowUsd - cumulatedMatchedUsd' },
    ],
    points: () =>
      [start, ...attributed].map(({ day, cumulatedFlowUsd, cumulatedBasisUsd, cumulatedDirectionalUsd }) => ({
        x: day,
        values: [cumulatedFlowUsd, cumulatedBasisUsd, cumulatedDirectionalUsd],
        given: { cumulatedFlowUsd, cumulatedMatchedUsd: cumulatedBasisUsd, cumulatedDirectionalUsd },
      })),
    marks: [{ label: 'mark.last', at: 'flowDayCount' }],
  },
]
