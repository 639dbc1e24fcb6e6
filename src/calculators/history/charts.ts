import { daysBetween, decimal, distribution, rollingReturns, type Decimal } from '../../core'
import type { Quantities } from '../answer'
import type { Chart, ChartPoint } from '../chart'
import type { HistoryModel } from './model'
import type { words } from './words.en'

type Word = keyof typeof words
type Point = { time: string; values: readonly (Decimal | null)[]; given: Quantities }
type Titled = Pick<Chart<Word>, 'title' | 'y' | 'series'>

const epoch = '1970-01-01T00:00Z'
const one = decimal('1')

/** The charts over the days of the history, and the distribution of what a day paid. */
export const chartsOf = (model: HistoryModel): readonly Chart<Word>[] => [
  ...(model.imported?.charts() ?? []),
  totalReturn(model),
  quarterBars(model),
  ...(model.policies.length === 0 ? [] : [policyValues(model)]),
  cumulativeFunding(model),
  basisThroughTime(model),
  floatingFall(model),
  rolling(model),
  fundingDistribution(model),
]

/** Days since 1970 stand for dates: the axis writes them as such. A year that is chosen is all that is drawn. */
const overTime = (
  { values: { historyRange }, isOwn }: HistoryModel,
  chart: Titled,
  points: () => readonly Point[],
): Chart<Word> => ({
  ...chart,
  x: 'historyDay',
  scale: 'time',
  marks: [],
  points: () =>
    points()
      .filter(({ time }) => isOwn || historyRange === 'whole' || time.startsWith(historyRange))
      .map(({ time, ...point }): ChartPoint => ({ x: daysBetween({ from: epoch, to: time }), ...point })),
})

const totalReturn = (model: HistoryModel): Chart<Word> =>
  overTime(
    model,
    {
      title: 'chart.totalReturn',
      y: 'rate',
      series: [
        { label: 'series.floating', tone: 'sum', expression: 'floatingLevel' },
        { label: 'series.fixed', tone: 'futures', expression: 'fixedLevel' },
      ],
    },
    () =>
      model.past.compounded.index.map(({ time, level }) => {
        const fixedLevel = model.fixed.index.findLast((point) => point.time <= time)?.level ?? one
        return { time, values: [level, fixedLevel], given: { floatingLevel: level, fixedLevel } }
      }),
  )

/** The quarters in time; a bar up is a quarter in which the future was ahead. */
const quarterBars = (model: HistoryModel): Chart<Word> => ({
  ...overTime(
    model,
    {
      title: 'chart.quarters',
      y: 'rate',
      series: [{ label: 'series.quarters', tone: 'futures', expression: 'quarterBasis - quarterFunding' }],
    },
    () =>
      model.quarters.rows.map(({ end, futuresBasisRate, fundingReturn, difference }) => ({
        time: end,
        values: [difference],
        given: { quarterBasis: futuresBasisRate, quarterFunding: fundingReturn },
      })),
  ),
  form: 'bars',
})

const lineOf = {
  'fixed-only': { label: 'policy.fixed-only', tone: 'futures', expression: 'fixedOnlyUsd' },
  'floating-only': { label: 'policy.floating-only', tone: 'coin', expression: 'floatingOnlyUsd' },
  'basis-over-funding': { label: 'policy.basis-over-funding', tone: 'sum', expression: 'ruleUsd' },
  'basis-over-capital': { label: 'policy.basis-over-capital', tone: 'sum', expression: 'ruleUsd' },
} as const

const policyValues = (model: HistoryModel): Chart<Word> =>
  overTime(model, { title: 'chart.policies', y: 'usd', series: model.policies.map(({ kind }) => lineOf[kind]) }, () => {
    const values = model.policies.map(
      ({ replay }) => new Map(replay.values.map(({ time, valueUsd }) => [time, valueUsd])),
    )
    const times = [...new Set(values.flatMap((one) => [...one.keys()]))].toSorted()
    return times.map((time) => {
      const here = values.map((one) => one.get(time) ?? null)
      const given = model.policies.map(({ kind }, place) => [lineOf[kind].expression, here[place] ?? null])
      // The names are the lines' own, which Object.fromEntries widens to texts.
      return { time, values: here, given: Object.fromEntries(given) as Quantities }
    })
  })

const cumulativeFunding = (model: HistoryModel): Chart<Word> =>
  overTime(
    model,
    {
      title: 'chart.cumulative',
      y: 'rate',
      series: [{ label: 'series.cumulative', tone: 'coin', expression: 'fundingSum' }],
    },
    () => model.past.summed.index.map(({ time, level }) => ({ time, values: [level], given: { fundingSum: level } })),
  )

const basisThroughTime = (model: HistoryModel): Chart<Word> =>
  overTime(
    model,
    {
      title: 'chart.basis',
      y: 'rate',
      series: [
        { label: 'series.basis', tone: 'futures', expression: '(frontClose / spotClose - 1) * 365 / frontDays' },
      ],
    },
    () => model.past.basisDays.map(({ time, annualised, ...given }) => ({ time, values: [annualised], given })),
  )

const floatingFall = (model: HistoryModel): Chart<Word> =>
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

const rolling = (model: HistoryModel): Chart<Word> =>
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
const fundingDistribution = ({ past }: HistoryModel): Chart<Word> => ({
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
