import type { Distribution } from '../../kernels/distribution'
import type { SimulatedToken, SimulatedTokenArguments } from '../../kernels/simulatedToken'
import type { Chart } from '../chart'
import type { Appendix, LongWork } from '../longWork'
import { slicingOf, type Token } from './token'
import type { words } from './words.en'

type Word = keyof typeof words

/** Token, opposite and index along simulated paths. */
export const jobsOf = ({ values }: Token): readonly LongWork<Word>[] => [
  { title: 'job.tokens', unit: 'unit.paths', kind: 'simulate-token', input: inputOf(values), appendix: appendixOf },
]

const inputOf = (values: Token['values']): SimulatedTokenArguments => ({
  leverage: values.tokenLeverage,
  fundUsd: values.tokenFundUsd,
  feeRate: values.tokenFeeRate,
  fundingRate: values.tokenFundingRate,
  triggerRate: values.rebalancing === 'triggered' ? values.triggerRate : null,
  slicing: slicingOf(values),
  trendRate: values.trendRate,
  volatility: values.pathVolatility,
  days: values.tokenCloseCount,
  paths: values.tokenPathCount,
  seed: values.tokenPathSeed,
})

function appendixOf(result: SimulatedToken): Appendix<Word> {
  const { lossRate, bothFallRate, beatsRate, liquidatedRate } = result
  return {
    quantities: {
      tokenLossRate: lossRate,
      tokenBothFallRate: bothFallRate,
      tokenBeatsRate: beatsRate,
      tokenLiquidatedRate: liquidatedRate,
      ...valuesOf(result.token),
    },
    sections: [
      {
        title: 'section.paths',
        terms: ['tokenLossRate', 'tokenBothFallRate', 'tokenBeatsRate', 'tokenLiquidatedRate'],
        note: 'note.paths',
      },
      {
        title: 'section.ends',
        terms: ['tokenMeanEndUsd', 'tokenMedianEndUsd', 'tokenLowEndUsd', 'tokenHighEndUsd'],
      },
    ],
    charts: [quantileChart(result)],
  }
}

const valuesOf = ({ mean, quantiles }: Distribution) => ({
  tokenMeanEndUsd: mean,
  tokenMedianEndUsd: quantiles.p50,
  tokenLowEndUsd: quantiles.p5,
  tokenHighEndUsd: quantiles.p95,
})

/** A simulated line follows from no formula. */
const simulated = ''

const quantileChart = ({ quantiles: { token, opposite, index } }: SimulatedToken): Chart<Word> => ({
  title: 'chart.quantiles',
  x: 'pathShareRate',
  scale: 'linear',
  y: 'usd',
  yScale: 'log',
  series: [
    { label: 'series.token', tone: 'futures', expression: simulated },
    { label: 'series.opposite', tone: 'warning', expression: simulated },
    { label: 'series.index', tone: 'coin', expression: simulated },
  ],
  points: () =>
    token.map(({ share, value }, place) => ({
      x: share,
      values: [value, opposite[place]?.value, index[place]?.value].map((usd) =>
        usd?.greaterThan(0) === true ? usd : null,
      ),
    })),
  marks: [{ label: 'mark.fund', at: 'tokenFundUsd', axis: 'y' }],
})
