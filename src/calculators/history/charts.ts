import { decimal } from '../../core'
import type { Quantities } from '../answer'
import type { Chart } from '../chart'
import { cumulativeFunding, floatingFall, fundingDistribution, rolling } from './fundingCharts'
import type { HistoryModel } from './model'
import { overTime } from './overTime'
import type { words } from './words.en'

type Word = keyof typeof words

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
