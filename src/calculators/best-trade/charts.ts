import { decimal, linearGrid, mostFloatingUsd, zero } from '../../core'
import type { Chart, ChartPoint } from '../chart'
import type { BestTrades } from './rankedOffers'
import type { words } from './words.en'

type Word = keyof typeof words

const steps = 16
/** Three times what perpetuals pay in a quiet market: as far as is worth showing. */
const farFunding = decimal('0.0003')

/** What the best perpetual ends with over the funding that is expected, beside the best dated contract. */
export function chartsOf(trades: BestTrades): readonly Chart<Word>[] {
  const { values, ranking } = trades
  const { expectedFunding } = values
  if (values.fundingPremise === 'running' || ranking.floatings.length === 0 || ranking.datedEndUsd === null) return []
  const tie = ranking.tieFundingRate
  const inOrder = [zero, farFunding, expectedFunding, ...(tie === null ? [] : [tie])].toSorted((one, other) =>
    one.comparedTo(other),
  )
  const points = (): ChartPoint[] =>
    linearGrid({ from: inOrder.at(0) ?? zero, to: inOrder.at(-1) ?? farFunding, steps }).map((x) => {
      const perpetualEndUsd = mostFloatingUsd(ranking.floatings, x)
      return { x, values: [perpetualEndUsd, ranking.datedEndUsd], given: { perpetualEndUsd } }
    })
  return [
    {
      title: 'chart.funding',
      x: 'expectedFunding',
      scale: 'linear',
      y: 'usd',
      series: [
        { label: 'series.perpetual', tone: 'coin', expression: 'perpetualEndUsd' },
        { label: 'series.dated', tone: 'futures', expression: 'datedEndUsd', dashed: true },
      ],
      points,
      marks: [
        { label: 'mark.expected', at: 'expectedFunding' },
        ...(tie === null ? [] : [{ label: 'mark.tie', at: 'tieFundingRate' } as const]),
      ],
    },
  ]
}
