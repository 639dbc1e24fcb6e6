import { constantMaturityBasis, daysBetween, decimal, heightAt, linearGrid, type Decimal } from '../../core'
import type { Chart, ChartPoint, Series } from '../chart'
import type { CurveRow, FuturesCurve } from './futuresCurve'
import { drawnCurves, isKnown, lines } from './lines'
import type { words } from './words.en'

type Word = keyof typeof words

const steps = 48

/** The rate of a venue between its expiries; beyond them there is none. */
function rateAt({ own, days, rule }: { own: readonly CurveRow[]; days: Decimal; rule: Rule }): Decimal | null {
  const quotes = own.map((row) => ({ days: row.daysToExpiry, annualisedRate: row.annualised.simple }))
  const { annualisedRate, extrapolated } = constantMaturityBasis({ quotes, maturityDays: days, rule })
  return extrapolated ? null : annualisedRate
}
type Rule = FuturesCurve['values']['maturityRule']

export const chartsOf = (model: FuturesCurve): readonly Chart<Word>[] => [...structureOf(model), ...pastOf(model)]

const epoch = '1970-01-01T00:00Z'

/** The basis through time, of the futures that end with the richest one; a minute without a quote is left out. */
function pastOf({ past }: FuturesCurve): Chart<Word>[] {
  const drawn = past.flatMap(({ venue, points }) => (isKnown(venue) ? [{ line: lines[venue], points }] : []))
  const times = [...new Set(drawn.flatMap(({ points }) => points.map(([time]) => time.slice(0, 16))))].toSorted()
  if (times.length < 2) return []
  const rates = drawn.map(({ points }) => new Map(points.map(([time, rate]) => [time.slice(0, 16), decimal(rate)])))
  return [
    {
      title: 'chart.past',
      x: 'quoteDay',
      scale: 'time',
      y: 'rate',
      series: drawn.map(({ line: { label, tone, term } }) => ({ label, tone, expression: term })),
      points: () =>
        times.map((time) => {
          const values = rates.map((known) => known.get(time) ?? null)
          return {
            x: daysBetween({ from: epoch, to: `${time}Z` }),
            values,
            given: Object.fromEntries(drawn.map(({ line }, place) => [line.term, values[place] ?? null])),
          }
        }),
      marks: [{ label: 'mark.costOfCapital', at: 'costOfCapital', axis: 'y' }],
    },
  ]
}

/** The term structure by venue, with the line through all futures, over days to expiry. */
function structureOf({ values, rows, curve, fundings, nextFundings }: FuturesCurve): Chart<Word>[] {
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined || !first.daysToExpiry.lessThan(last.daysToExpiry)) return []
  const drawn = drawnCurves(rows)
  const fit = curve?.fit ?? null
  const fitted: Series<Word>[] =
    fit === null
      ? []
      : [
          {
            label: 'series.fitted',
            tone: 'cost',
            dashed: true,
            expression: 'fitInterceptRate + fitSlopeRate * daysToExpiry',
          },
        ]
  const points = (): ChartPoint[] =>
    linearGrid({ from: first.daysToExpiry, to: last.daysToExpiry, steps }).map((x) => {
      const rates = drawn.map(({ own }) => rateAt({ own, days: x, rule: values.maturityRule }))
      return {
        x,
        values: [...rates, ...(fit === null ? [] : [heightAt(fit, x)])],
        given: Object.fromEntries(drawn.map(({ line }, place) => [line.term, rates[place] ?? null])),
      }
    })
  return [
    {
      title: 'chart.curve',
      x: 'daysToExpiry',
      scale: 'linear',
      y: 'rate',
      series: [...drawn.map(({ line: { term, ...shown } }) => ({ ...shown, expression: term })), ...fitted],
      points,
      marks: [
        { label: 'mark.costOfCapital', at: 'costOfCapital', axis: 'y' },
        ...(fundings.length === 0 ? [] : [{ label: 'mark.funding', at: 'runningFundingYearRate', axis: 'y' } as const]),
        ...(nextFundings.length === 0
          ? []
          : [{ label: 'mark.nextFunding', at: 'nextFundingYearRate', axis: 'y' } as const]),
      ],
    },
  ]
}
