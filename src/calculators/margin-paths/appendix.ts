import { decimal, proportionInterval, type Decimal } from '../../core'
import type { Distribution } from '../../kernels/distribution'
import type { SimulatedBond } from '../../kernels/simulatedBond'
import type { Chart } from '../chart'
import type { Appendix } from '../longWork'
import type { words } from './words.en'

type Word = keyof typeof words

/** Standard deviations of a normal figure between which 95 in a hundred lie. */
const deviations = decimal('1.959963984540054')

const bounds = ({ paths }: SimulatedBond, count: Decimal) => proportionInterval({ count, of: paths, deviations })

/** What the simulated paths add to the answer. */
export function appendixOf(result: SimulatedBond): Appendix<Word> {
  const { liquidated, marginLowRate, carryUsd, unwindUsd } = result
  const { share, low, high } = bounds(result, liquidated)
  return {
    quantities: {
      liquidatedPaths: liquidated,
      liquidatedRate: share,
      liquidatedLowRate: low,
      liquidatedHighRate: high,
      marginLowMedianRate: marginLowRate.quantiles.p50,
      marginLowTailRate: marginLowRate.quantiles.p5,
      carryMeanUsd: carryUsd.mean,
      carryMedianUsd: carryUsd.quantiles.p50,
      carryTailUsd: carryUsd.quantiles.p5,
      carryShortfallUsd: carryUsd.shortfall.p5,
      carryFarTailUsd: carryUsd.quantiles.p1,
      carryFarShortfallUsd: carryUsd.shortfall.p1,
      unwindMeanUsd: unwindUsd?.mean ?? null,
      unwindMostUsd: unwindUsd?.quantiles.p99 ?? null,
    },
    sections: [
      {
        title: 'section.liquidation',
        terms: [
          ...(['liquidatedPaths', 'liquidatedRate', 'liquidatedLowRate', 'liquidatedHighRate'] as const),
          ...(['marginLowMedianRate', 'marginLowTailRate', 'unwindMeanUsd', 'unwindMostUsd'] as const),
        ],
        note: 'note.liquidation',
      },
      {
        title: 'section.carry',
        terms: [
          ...(['carryMeanUsd', 'carryMedianUsd', 'carryTailUsd'] as const),
          ...(['carryShortfallUsd', 'carryFarTailUsd', 'carryFarShortfallUsd'] as const),
        ],
        note: 'note.carry',
      },
    ],
    charts: [
      ladderChart(result),
      histogram({ title: 'chart.marginLow', x: 'marginLowRate', bins: marginLowRate.bins }),
      histogram({ title: 'chart.carry', x: 'pathCarryUsd', bins: carryUsd.bins }),
    ],
  }
}

/** A simulated line follows from no formula. */
const simulated = ''

const ladderChart = (result: SimulatedBond): Chart<Word> => ({
  title: 'chart.ladder',
  x: 'leverage',
  scale: 'log',
  y: 'rate',
  series: [
    { label: 'series.probability', tone: 'warning', expression: simulated },
    { label: 'series.low', tone: 'cost', dashed: true, expression: simulated },
    { label: 'series.high', tone: 'cost', dashed: true, expression: simulated },
  ],
  points: () =>
    result.ladder.map(({ leverage: x, liquidated }) => {
      const { share, low, high } = bounds(result, liquidated)
      return { x, values: [share, low, high] }
    }),
  marks: [{ label: 'mark.posted', at: 'leverage' }],
})

type Histogram = { title: Word; x: 'marginLowRate' | 'pathCarryUsd'; bins: Distribution['bins'] }

/** Shares of the paths as steps over the stretches in which they ended. */
const histogram = ({ title, x, bins }: Histogram): Chart<Word> => ({
  title,
  x,
  scale: 'linear',
  y: 'rate',
  series: [{ label: 'series.share', tone: 'sum', expression: simulated }],
  points: () =>
    bins.flatMap(({ from, to, share }) => [
      { x: from, values: [share] },
      { x: to, values: [share] },
    ]),
  marks: [],
})
