import { decimal, logGrid } from '../../core'
import type { Quantities } from '../answer'
import type { Chart, ChartPoint } from '../chart'
import { sized } from './formulas'
import type { Walked } from './walked'
import type { words } from './words.en'

type Word = keyof typeof words

/** The same sizes whatever is typed. */
const sizes = logGrid({ from: decimal('1e4'), to: decimal('1e8'), steps: 80 })

type Figure = 'netYield' | 'grossYield' | 'carry' | 'spotSlippage' | 'futuresSlippage'

/** What the bond of every size yields and earns, and its slippage; beyond the depth there is nothing to draw. */
export function chartsOf({ books }: Walked): readonly Chart<Word>[] {
  // Books too thin for the first point have nothing to draw.
  if (books === null || sizes.every((size) => size.greaterThan(books.sizes.depthUsd))) return []
  const points = (figures: readonly Figure[]) => (): ChartPoint[] =>
    sizes.map((x) => {
      const bond = books.sizes.at(x)
      if (bond === null) return { x, values: figures.map(() => null), given: nowhere }
      const { faceUsd: sizeFaceUsd, averageSpotPrice, averageFuturesPrice } = bond
      const values: Readonly<Record<Figure, typeof x>> = {
        netYield: bond.netYield,
        grossYield: bond.grossYield,
        carry: bond.carryUsd,
        spotSlippage: bond.spotSlippageRate,
        futuresSlippage: bond.futuresSlippageRate,
      }
      const given = { sizeFaceUsd, averageSpotPrice, averageFuturesPrice }
      return { x, values: figures.map((figure) => values[figure]), given }
    })
  const drawn = { x: 'capitalUsd', scale: 'log' } as const
  const own = { label: 'mark.own', at: 'capitalUsd' } as const
  const tie = { label: 'mark.tie', at: 'tieSizeUsd' } as const
  const depth = { label: 'mark.depth', at: 'depthUsd' } as const
  return [
    {
      ...drawn,
      title: 'chart.yield',
      y: 'rate',
      series: [
        { label: 'series.net', tone: 'sum', expression: sized.netYield },
        { label: 'series.gross', tone: 'futures', dashed: true, expression: sized.grossYield },
      ],
      points: points(['netYield', 'grossYield']),
      marks: [own, tie, depth, { label: 'mark.cost', at: 'costOfCapital', axis: 'y' }],
    },
    {
      ...drawn,
      title: 'chart.carry',
      y: 'usd',
      series: [{ label: 'series.carry', tone: 'sum', expression: sized.carry }],
      points: points(['carry']),
      marks: [own, { label: 'mark.most', at: 'mostSizeUsd' }, tie],
    },
    {
      ...drawn,
      title: 'chart.slippage',
      y: 'rate',
      series: [
        { label: 'series.spot', tone: 'coin', expression: sized.spotSlippage },
        { label: 'series.future', tone: 'futures', expression: sized.futuresSlippage },
      ],
      points: points(['spotSlippage', 'futuresSlippage']),
      marks: [own, depth],
    },
  ]
}

const nowhere: Quantities = { sizeFaceUsd: null, averageSpotPrice: null, averageFuturesPrice: null }
