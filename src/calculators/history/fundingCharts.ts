import { decimal, distribution, rollingReturns } from '../../core'
import type { Chart, ChartPoint } from '../chart'
import type { HistoryModel } from './model'
import { overTime } from './overTime'
import type { words } from './words.en'

type Word = keyof typeof words

export const cumulativeFunding = (model: HistoryModel): Chart<Word> =>
  overTime(
    model,
    {
      title: 'chart.cumulative',
      y: 'rate',
      series: [{ label: 'series.cumulative', tone: 'coin', expression: 'fundingSum' }],
    },
    () => model.past.summed.index.map(({ time, level }) => ({ time, values: [level], given: { fundingSum: level } })),
  )

export const floatingFall = (model: HistoryModel): Chart<Word> =>
  overTime(
    model,
    {
      title: 'chart.drawdown',
      y: 'rate',
      series: [{ label: 'series.drawdown', tone: 'warning', expression: 'floatingLevel / floatingPeak - 1' }],
    },
    () =>
      model.past.drawdown.rows.map(({ time, level, highestLevel, drawdownRate }) => ({
        time,
        values: [drawdownRate],
        given: { floatingLevel: level, floatingPeak: highestLevel },
      })),
  )

export const rolling = (model: HistoryModel): Chart<Word> =>
  overTime(
    model,
    {
      title: 'chart.rolling',
      y: 'rate',
      series: [
        { label: 'series.rolling', tone: 'sum', expression: `windowReturn * 365 / ${model.values.rollingDays}` },
      ],
    },
    () =>
      rollingReturns({ index: model.past.compounded.index, windowDays: decimal(model.values.rollingDays) }).rows.map(
        (row) => ({
          time: row.time,
          values: [row.annualisedYield],
          given: { windowReturn: row.returnRate },
        }),
      ),
  )

const binWidth = decimal('0.0005')

/** What a day paid, in bins of five basis points; each stands where it begins. */
export const fundingDistribution = ({ past }: HistoryModel): Chart<Word> => ({
  title: 'chart.distribution',
  x: 'periodRate',
  scale: 'linear',
  y: 'rate',
  marks: [],
  series: [{ label: 'series.share', tone: 'other', expression: 'binShare' }],
  points: () =>
    distribution({ values: past.paidDays, width: binWidth }).map(({ from, share }): ChartPoint => ({
      x: from,
      values: [share],
      given: { binShare: share },
    })),
})
